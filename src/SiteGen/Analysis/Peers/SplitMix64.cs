namespace SiteGen.Analysis.Peers;

/// <summary>
/// The random numbers of rank intervals: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators,
/// 2014), the same on every machine.
/// </summary>
/// <param name="seed">Where the sequence begins.</param>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next of 2^64 equally likely numbers.</summary>
    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>A number from 0 to below <paramref name="count"/>; the bias of the remainder is below 2^-50 for the counts in use.</summary>
    public int Next(int count) => (int)(Next() % (ulong)count);
}

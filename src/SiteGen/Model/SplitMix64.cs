namespace SiteGen.Model;

/// <summary>
/// Numbers that look random and are the same on every machine: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom
/// number generators, 2014).
/// </summary>
/// <param name="seed">Where the sequence begins.</param>
internal sealed class SplitMix64(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong state = seed;

    /// <summary>The next of 2^64 equally likely numbers.</summary>
    public ulong Next() => Mix(unchecked(state += Golden));

    /// <summary>A number from 0 to below <paramref name="count"/>; the bias of the remainder is below 2^-32 for counts of 32 bits.</summary>
    public int Next(int count) => (int)(Next() % (ulong)count);

    /// <summary>The next state of a sequence that depends on a key too, so that a part of a whole can be drawn without those before it.</summary>
    public static ulong Split(ulong seed, int key) => Mix(unchecked(seed + Golden + (uint)key));

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}

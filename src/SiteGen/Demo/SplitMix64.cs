namespace SiteGen.Demo;

/// <summary>Numbers that look random and are the same on every machine (SplitMix64, Steele, Lea and Flood 2014).</summary>
internal sealed class SplitMix64
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong state;

    /// <summary>A sequence of its own for each combination of keys, so that one report can be made without those before it.</summary>
    public SplitMix64(ulong seed, params ReadOnlySpan<int> keys)
    {
        state = Mix(seed + Golden);
        foreach (var key in keys) state = Mix(state + Golden + (ulong)(uint)key);
    }

    /// <summary>A whole number from the least to the most, both included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>A decimal with so many digits after the point, both ends included.</summary>
    public decimal Between(decimal least, decimal most, int digits)
    {
        var unit = new decimal(1, 0, 0, false, (byte)digits);
        return (Between((int)(least / unit), (int)(most / unit)) * unit) + (0m * unit);
    }

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Percent(int cases) => Between(0, 99) < cases;

    /// <summary>One of a list.</summary>
    public T One<T>(IReadOnlyList<T> list) => list[Between(0, list.Count - 1)];

    private ulong Next() => Mix(state += Golden);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

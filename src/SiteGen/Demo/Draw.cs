using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>Draws for one part of the city: a sequence of its own for each combination of keys, so that one report can be made without those before it.</summary>
internal sealed class Draw
{
    private readonly SplitMix64 numbers;

    /// <summary>The draws of a part of a city.</summary>
    public Draw(ulong seed, params ReadOnlySpan<int> keys)
    {
        var state = SplitMix64.Split(seed, 0);
        foreach (var key in keys) state = SplitMix64.Split(state, key);
        numbers = new SplitMix64(state);
    }

    /// <summary>A whole number from the least to the most, both included.</summary>
    public int Between(int least, int most) => least + numbers.Next(most - least + 1);

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
}

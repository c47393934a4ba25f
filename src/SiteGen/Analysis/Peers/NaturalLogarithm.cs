namespace SiteGen.Analysis.Peers;

/// <summary>The natural logarithm in decimal: the one of the machine differs between machines in its last digits, and ranks must not.</summary>
internal static class NaturalLogarithm
{
    private const decimal OfTwo = 0.6931471805599453094172321215m;

    /// <summary>ln x for x above zero, to about 26 digits.</summary>
    public static decimal Of(decimal x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);
        var halvings = 0;
        for (; x > 1.5m; x /= 2m) halvings++;
        for (; x < 0.75m; x *= 2m) halvings--;

        // ln x = 2 artanh z with z = (x - 1) / (x + 1), |z| <= 1/5.
        var z = (x - 1m) / (x + 1m);
        var square = z * z;
        var (sum, power) = (0m, z);
        for (var n = 1; power != 0m && n < 60; n += 2)
        {
            sum += power / n;
            power *= square;
        }

        return (2m * sum) + (halvings * OfTwo);
    }
}

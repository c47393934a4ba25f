namespace SiteGen.Demo;

/// <summary>What a self-evaluation of the demo city comes to, before it is put into words.</summary>
/// <param name="City">The city.</param>
/// <param name="Office">The department.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Budget">Its money.</param>
/// <param name="Measures">Its actual values.</param>
/// <param name="Lost">The points lost by indicator.</param>
internal sealed record Result(City City, Office Office, int Year, Budget Budget, Measures Measures, IReadOnlyDictionary<string, decimal> Lost)
{
    public FrameworkPlan Framework => City.Framework(Year);

    public string Name => City.Name(Office, Year);

    public string Key => $"{Office.Code}/{Made.Text(Year)}";

    /// <summary>The sum of the weights of what applies.</summary>
    public decimal FullMark => Framework.Leaves.Where(Applies).Sum(l => l.Weight);

    public decimal Total => FullMark - Lost.Values.Sum();

    /// <summary>The band of a total.</summary>
    public static string Grade(decimal total) => total >= 90m ? "优" : total >= 80m ? "良" : total >= 60m ? "中" : "差";

    public static Result Of(City city, Office office, int year)
    {
        var budget = Budget.Of(city, office, year);
        var measures = Measures.Of(city, office, year, budget);
        return new Result(city, office, year, budget, measures, Losses.Of(city, office, year, measures));
    }

    public bool Applies(Leaf leaf) => Office.Procures || leaf.Role != "procurement";

    public decimal Score(Leaf leaf) => leaf.Weight - Lost.GetValueOrDefault(leaf.Id);
}

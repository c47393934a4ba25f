namespace SiteGen.Demo;

/// <summary>Works out the planted answers from the plan of the city.</summary>
internal static class Answers
{
    public static PlantedAnswers Of(City city)
    {
        var last = City.LastYear;
        var common = city.Newer.Common.Id;
        var (departments, points) = (0, 0m);
        foreach (var office in city.Offices.Where(o => city.IsScored(o, last)))
        {
            var lost = Result.Of(city, office, last).Lost.GetValueOrDefault(common);
            if (lost == 0m) continue;
            departments++;
            points += lost;
        }

        var slow = Result.Of(city, city.SlowSpender, last);
        var (before, now) = (Result.Of(city, city.RepeatedLoss, last - 1), Result.Of(city, city.RepeatedLoss, last));
        return new PlantedAnswers(
            (city.Improved.Code, Result.Of(city, city.Improved, last).Total - Result.Of(city, city.Improved, last - 1).Total),
            (common, departments, points),
            (city.SlowSpender.Code, slow.Measures.Execution.Value, slow.Budget.Left),
            (city.ReviewGap.Code, ReviewPlan.Of(Result.Of(city, city.ReviewGap, last))!.Sum(t => t.Points)),
            (city.RepeatedLoss.Code, now.Lost.Keys.Count(before.Lost.ContainsKey)));
    }
}

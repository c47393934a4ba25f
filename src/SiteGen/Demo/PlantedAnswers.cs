namespace SiteGen.Demo;

/// <summary>What is known beforehand about the latest year of the demo city, so that an analysis can be held against it.</summary>
/// <param name="Improved">The department that improved by far the most against the year before, with the points gained.</param>
/// <param name="CommonLoss">The indicator on which the most departments lose the most points.</param>
/// <param name="SlowSpender">The department with the lowest execution of its adjusted budget.</param>
/// <param name="ReviewGap">The department whose self-evaluation exceeds its review by far the most, with the points between.</param>
/// <param name="RepeatedLoss">The department with the most indicators on which it lost points in both of the last two years.</param>
public sealed record PlantedAnswers(
    (string Department, decimal Points) Improved,
    (string Indicator, int Departments, decimal Points) CommonLoss,
    (string Department, decimal Rate, decimal Left) SlowSpender,
    (string Department, decimal Points) ReviewGap,
    (string Department, int Indicators) RepeatedLoss);

using System.Text.Json;

namespace SiteGen.Demo;

/// <summary>The words of the demo city: embedded lists, read once.</summary>
internal static class Words
{
    public static CityWords City { get; } = Load<CityWords>("departments");

    public static FrameworkWords Framework { get; } = Load<FrameworkWords>("indicators");

    public static PhraseWords Phrases { get; } = Load<PhraseWords>("phrases");

    private static T Load<T>(string name)
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream($"SiteGen.Demo.Words.{name}.json") ?? throw new InvalidOperationException($"{name}.json is not embedded.");
        return JsonSerializer.Deserialize<T>(stream, JsonSerializerOptions.Web) ?? throw new InvalidOperationException($"{name}.json is empty.");
    }
}

/// <summary>departments.json.</summary>
internal sealed record CityWords(IReadOnlyList<DepartmentWords> Departments, IReadOnlyList<BranchWords> Branches, IReadOnlyList<string> Districts, IReadOnlyList<SectorWords> Sectors);

/// <summary>A department of the city; its size is a step on the scale of budgets.</summary>
internal sealed record DepartmentWords(string Name, string Alias, string Type, string Sector, string Duty, int Size, string? Earlier, string? MergedInto);

/// <summary>A kind of unit that every district has.</summary>
internal sealed record BranchWords(string Name, string Sector, string Duty);

/// <summary>What departments of a sector do.</summary>
internal sealed record SectorWords(string Name, IReadOnlyList<string> Tasks, IReadOnlyList<ProjectWords> Projects);

/// <summary>A kind of project with its main target and the usual range of it.</summary>
internal sealed record ProjectWords(string Name, string Summary, string Target, string Unit, int Low, int High, string Quality);

/// <summary>indicators.json.</summary>
internal sealed record FrameworkWords(IReadOnlyList<RootWords> Roots, IReadOnlyList<GroupWords> Groups, IReadOnlyList<LeafWords> Leaves);

/// <summary>A level-1 indicator with its weight in the older and the newer framework.</summary>
internal sealed record RootWords(string Id, string Name, decimal EarlierWeight, decimal Weight);

/// <summary>A level-2 indicator.</summary>
internal sealed record GroupWords(string Id, string Root, string Name, string Dimension);

/// <summary>A scored indicator: its part of the weight above it, its rank where few are wanted, and what is said where points are lost.</summary>
internal sealed record LeafWords(
    string Id,
    string Name,
    decimal Share,
    int Priority,
    string? Role,
    bool Deducts,
    string? Only,
    string? Was,
    string Definition,
    string Standard,
    string Reason,
    string Measure);

/// <summary>phrases.json.</summary>
internal sealed record PhraseWords(
    IReadOnlyList<string> Evaluators,
    IReadOnlyList<string> ReasonTails,
    IReadOnlyList<string> MeasureTails,
    IReadOnlyList<string> ProblemTails,
    IReadOnlyList<string> Opinions,
    string WideOpinion,
    IReadOnlyList<string> DeductionReasons,
    IReadOnlyList<string> Replies,
    IReadOnlyList<string> Sections,
    string NotApplicable,
    string FullThough,
    string GapNote,
    string SlowReason);

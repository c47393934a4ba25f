using SiteGen.Diagnostics;

namespace SiteGen.Checking.Intake;

/// <summary>Checks that the identifiers of one list are different, on every file system.</summary>
internal static class Ids
{
    /// <summary>Adds a problem for each identifier that is there already, or that differs from another by case only.</summary>
    public static void CheckDistinct(IEnumerable<Located<string>> ids, ICollection<Diagnostic> problems)
    {
        var seen = new Dictionary<string, Located<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in ids)
        {
            if (id.Value.Length == 0 || seen.TryAdd(id.Value, id)) continue;
            var other = seen[id.Value];
            problems.Add(other.Value == id.Value
                ? Diagnostic.At(Codes.DuplicateId, id.Place, id.Value.Length, new Argument("found", id.Value)) with { Also = other.Place }
                : Diagnostic.At(Codes.NearlySameId, id.Place, id.Value.Length, new("found", id.Value), new("other", other.Value)) with { Also = other.Place });
        }
    }

    /// <summary>Adds a problem where an identifier is not among those known.</summary>
    public static bool CheckKnown(DiagnosticCode code, Located<string> id, IReadOnlyCollection<string> known, ICollection<Diagnostic> problems, params IReadOnlyList<Argument> arguments)
    {
        if (id.Value.Length == 0 || known.Contains(id.Value)) return true;
        problems.Add(Diagnostic.At(
            code,
            id.Place,
            id.Value.Length,
            [new("found", id.Value), Argument.Nearest(id.Value, known), Argument.List("expected", known), .. arguments]));
        return false;
    }

    /// <summary>Adds a problem for each circle of parents; returns whether there is none.</summary>
    public static bool CheckParents(IEnumerable<(Located<string> Id, Located<string>? Parent)> nodes, ICollection<Diagnostic> problems)
    {
        var parents = new Dictionary<string, Located<string>?>(StringComparer.Ordinal);
        foreach (var (id, parent) in nodes) parents.TryAdd(id.Value, parent);
        var isTree = true;
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in parents.Keys)
        {
            var path = new List<string>();
            var at = start;
            while (settled.Add(at))
            {
                path.Add(at);
                if (!parents.TryGetValue(at, out var parent) || parent is not { } next) break;
                at = next.Value;
                if (path.IndexOf(at) is var found and >= 0)
                {
                    isTree = false;
                    problems.Add(Diagnostic.At(Codes.Cycle, next.Place, next.Value.Length, new Argument("found", string.Join(" → ", [.. path[found..], at]))));
                }
            }
        }

        return isTree;
    }
}

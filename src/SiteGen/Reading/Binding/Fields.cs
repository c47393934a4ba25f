using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Reading.Binding;

/// <summary>
/// The fields of a mapping as a <see cref="Shape{T}"/> asks for them. <see cref="BoundFields"/> answers from a file,
/// <see cref="DescribedFields"/> notes down what was asked.
/// </summary>
internal abstract class Fields
{
    /// <summary>Where the mapping begins.</summary>
    public abstract Place Place { get; }

    /// <summary>The line on which it ends.</summary>
    public abstract int LastLine { get; }

    /// <summary>A value that must be there.</summary>
    public abstract Located<T> Required<T>(string key, Scalar<T> type);

    /// <summary>A value, or null for "not stated".</summary>
    public abstract Located<T>? Optional<T>(string key, Scalar<T> type);

    /// <summary>A setting with a default.</summary>
    public abstract T Setting<T>(string key, Scalar<T> type, T otherwise);

    /// <summary>A list of plain values; a single value may stand without brackets.</summary>
    public abstract IReadOnlyList<Located<T>> Values<T>(string key, Scalar<T> type);

    /// <summary>A list of lists of plain values.</summary>
    public abstract IReadOnlyList<IReadOnlyList<Located<T>>> Table<T>(string key, Scalar<T> type);

    /// <summary>A list of mappings.</summary>
    public abstract IReadOnlyList<T> List<T>(string key, Shape<T> shape)
        where T : class;

    /// <summary>A list of mappings that only the internal edition shows; its lines are withheld from published sources.</summary>
    public abstract IReadOnlyList<T> PrivateList<T>(string key, Shape<T> shape)
        where T : class;

    /// <summary>A value that only the internal edition shows.</summary>
    public abstract Located<T>? Private<T>(string key, Scalar<T> type);

    /// <summary>A mapping that must be there.</summary>
    public abstract T RequiredOne<T>(string key, Shape<T> shape)
        where T : class;

    /// <summary>A mapping, or null.</summary>
    public abstract T? One<T>(string key, Shape<T> shape)
        where T : class;

    /// <summary>A mapping whose keys are data too.</summary>
    public abstract IReadOnlyList<KeyValuePair<string, Located<T>>> Map<T>(string key, Scalar<T> type);

    /// <summary>A list of pairs of numbers.</summary>
    public abstract IReadOnlyList<Located<RubricStep>> Pairs(string key);
}

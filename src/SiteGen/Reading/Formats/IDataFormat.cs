using SiteGen.Diagnostics;
using SiteGen.Reading.Text;

namespace SiteGen.Reading.Formats;

/// <summary>A way of writing data files. A new one is one file and one line in <see cref="DataFormats"/>.</summary>
internal interface IDataFormat
{
    /// <summary>The ending of its files, with the dot, in lower case.</summary>
    string Extension { get; }

    /// <summary>The data, or null with at least one problem added.</summary>
    DataNode? Read(SourceText source, ICollection<Diagnostic> problems);
}

using SiteGen.Diagnostics;

namespace SiteGen.Reading.Formats;

/// <summary>The entries of a mapping as they are read; the second of two equal keys is refused.</summary>
internal sealed class MapEntries
{
    // A row has a handful of keys, for which looking through them costs less than a table; a hostile file has a million.
    private const int Few = 16;

    private readonly List<MapEntry> entries = [];
    private Dictionary<string, Place>? places;

    /// <summary>The entries so far.</summary>
    public IReadOnlyList<MapEntry> All => entries;

    /// <summary>Adds an entry; where its key is there already, gives the place of the first one and adds nothing.</summary>
    public Place? Add(ScalarNode key, DataNode value)
    {
        if (Find(key.Text) is { } first) return first;
        entries.Add(new MapEntry(key, value));
        if (entries.Count == Few) places = entries.ToDictionary(e => e.Key.Text, e => e.Key.Place, StringComparer.Ordinal);
        else places?.Add(key.Text, key.Place);
        return null;
    }

    private Place? Find(string key)
    {
        if (places is not null) return places.TryGetValue(key, out var place) ? place : null;
        foreach (var entry in entries)
        {
            if (entry.Key.Text == key) return entry.Key.Place;
        }

        return null;
    }
}

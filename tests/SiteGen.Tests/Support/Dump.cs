using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Support;

/// <summary>All that a record holds, as text; where it stood in a file is left out.</summary>
internal static class Dump
{
    // An operand's offset and a department's last line are places too.
    private static readonly string[] Places = ["Offset", "LastLine"];

    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int indent)
    {
        switch (value)
        {
            case null:
                text.Append("null\n");
                break;
            case string or bool or int or decimal or Enum or SiteGen.Model.Number or SiteGen.Model.PartialDate:
                text.Append(CultureInfo.InvariantCulture, $"{value}\n");
                break;
            case IEnumerable list:
                text.Append("list\n");
                foreach (var item in list) Write(text.Append(' ', indent + 1).Append("- "), item, indent + 2);
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{value.GetType().Name}\n");
                foreach (var property in Stored(value.GetType())) Write(text.Append(' ', indent + 1).Append(property.Name).Append(": "), property.GetValue(value), indent + 2);
                break;
        }
    }

    // What is computed from the rest would say it twice.
    private static IEnumerable<PropertyInfo> Stored(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetIndexParameters().Length == 0 && p.PropertyType != typeof(Place) && !Places.Contains(p.Name, StringComparer.Ordinal))
        .Where(p => type.Namespace is { } space && !space.StartsWith("SiteGen", StringComparison.Ordinal) || p.CanWrite);
}

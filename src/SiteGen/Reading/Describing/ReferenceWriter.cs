using System.Globalization;
using System.Text;
using SiteGen.Reading.Binding;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading.Describing;

/// <summary>Writes the format reference as Markdown from the shapes.</summary>
internal static class ReferenceWriter
{
    /// <summary>The reference of all kinds of files, in Chinese with the English beside it.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append("# 数据文件格式 · Format reference\n\n");
        text.Append("本文件由 `sitegen schema --markdown` 生成，与程序读取所用的定义同源。\n");
        text.Append("Written by `sitegen schema --markdown` from the very definitions that read the files.\n\n");
        text.Append("- YAML 与 JSON 同形；JSON 文件扩展名为 `.json`。YAML and JSON have one shape.\n");
        text.Append("- 表格的一行写成一行：`- { id: A1, score: 2 }`。A row of a table is one flow mapping on one line.\n");
        text.Append("- 不使用锚点、别名、标签；编码为 UTF-8。No anchors, aliases or tags; UTF-8.\n");
        text.Append("- 数字按原件书写：可带负号、千分位逗号（每三位一组）、小数、%，最多 28 位；`90` 与 `90.00` 不同。Numbers as printed: `90` is not `90.00`.\n");
        text.Append("- 原件没有的，不写该键；空白、——、0、无 是四种不同的事实（`status`、`as_printed`）。Leave out what is not stated; blank, ——, 0 and 无 are four facts.\n");
        text.Append("- 日期：`YYYY`、`YYYY-MM` 或 `YYYY-MM-DD`。Dates as far as they are known.\n");
        text.Append("- 一个部门同一年度有几种报告的，文件名加上种类：`CODE.departmental.yaml`。Several kinds of report of one year: `CODE.departmental.yaml`.\n");
        text.Append("- 报告正文写在同名的 `.md` 中：标题成为小节；链接只能是 http(s)、mailto、`#` 或以 `/` 开头的站内地址；不用 HTML 和图片；`<!-- -->` 注释不公布。Narrative stands in a `.md` of the same name: headings become sections; links are http(s), mailto, `#` or begin with `/`; no HTML, no pictures; comments are not published.\n");
        text.Append("- `content/pages/NAME.md` 成为 `pages/NAME.html`，并列在首页。`content/pages/NAME.md` becomes a page of its own, linked from the home page.\n");
        text.Append("- 编辑器补全：在 YAML 首行写 `# yaml-language-server: $schema=report.schema.json`。Editors complete with that first line.\n");
        text.Append("- 标 * 的必须有；标「内部」的只在内部核对稿中显示。* must be there; 内部: internal edition only.\n\n");
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (pattern, shape) in ShapeCatalogue.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"## `{pattern}`\n\n");
            Append(text, shape, written);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ShapeDescription shape, HashSet<string> written)
    {
        if (!written.Add(shape.Name)) return;
        text.Append(CultureInfo.InvariantCulture, $"### {shape.Name}\n\n{FieldTexts.Chinese.Of(shape.Name)} · {FieldTexts.English.Of(shape.Name)}\n\n");
        if (shape.Shorthand is { } shorthand) text.Append(CultureInfo.InvariantCulture, $"只有 `{shorthand}` 时可直接写它的值。A plain value stands for `{shorthand}`.\n\n");
        text.Append("| 键 key | 值 value | 说明 meaning |\n| --- | --- | --- |\n");
        foreach (var field in shape.Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{field.Key}`{(field.IsRequired ? " *" : "")}{(field.IsPrivate ? " 内部" : "")} | {Value(field)} | ");
            text.Append(CultureInfo.InvariantCulture, $"{Cell(FieldTexts.Chinese.Of(shape.Name, field.Key))}<br>{Cell(FieldTexts.English.Of(shape.Name, field.Key))} |\n");
        }

        text.Append('\n');
        foreach (var field in shape.Fields)
        {
            if (field.Nested is { } nested) Append(text, nested, written);
        }
    }

    private static string Value(FieldDescription field) => field.Form switch
    {
        FieldForm.Value => Kind(field),
        FieldForm.Values => $"[ {Kind(field)}, … ]",
        FieldForm.Table => $"[ [ {Kind(field)}, … ], … ]",
        FieldForm.Pairs => "[ [ number, number ], … ]",
        FieldForm.Map => $"{{ key: {Kind(field)}, … }}",
        FieldForm.One => $"[{field.Nested!.Name}](#{field.Nested.Name})",
        FieldForm.List => $"[ [{field.Nested!.Name}](#{field.Nested.Name}), … ]",
        _ => throw new InvalidOperationException($"The form {field.Form} has no description."),
    };

    private static string Kind(FieldDescription field) =>
        field.ValueSchema?["enum"] is { } words ? string.Join(" ", words.AsArray().Select(w => $"`{w}`")) : field.ValueKind!;

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}

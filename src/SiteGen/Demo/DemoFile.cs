namespace SiteGen.Demo;

/// <summary>A file of the demo city.</summary>
/// <param name="Path">Below the folder of the site, such as <c>content/site.yaml</c>.</param>
/// <param name="Text">Its text, with line feeds.</param>
public sealed record DemoFile(string Path, string Text);

using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>The browser of this machine: the one that SITEGEN_BROWSER names, a usual one, or Playwright's own.</summary>
public static class Browser
{
    private static readonly string[] Usual =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The path of the browser, empty for Playwright's own, null where there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("SITEGEN_BROWSER") is { Length: > 0 } named
        ? named
        : Usual.FirstOrDefault(File.Exists) ?? (Directory.Exists(OwnFolder) ? "" : null);

    private static string OwnFolder => Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH")
        ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), OperatingSystem.IsLinux() ? ".cache/ms-playwright" : "Library/Caches/ms-playwright");

    /// <summary>Starts it without any connection of its own.</summary>
    public static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Path is { Length: > 0 } path ? path : null,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync",
        ],
    });
}

/// <summary>A test that needs a browser; without one it is shown as skipped, with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Path is null) Skip = "no browser: install chromium, or name one with SITEGEN_BROWSER; eng/test.sh brings one";
    }
}

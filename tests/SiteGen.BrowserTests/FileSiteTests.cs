using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>The site as it opens from a folder, without a server.</summary>
public class FileSiteTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [BrowserFact]
    public async Task Every_link_between_pages_works_from_a_folder()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.Launch(playwright);
        var page = await browser.NewPageAsync();
        var (anchors, aims) = (new Dictionary<string, HashSet<string>>(StringComparer.Ordinal), new HashSet<(string From, string To)>());
        var (waiting, seen, broken) = (new Queue<string>([site.Address("index.html")]), new HashSet<string>(StringComparer.Ordinal), new List<string>());
        page.Console += (_, message) =>
        {
            if (message.Type == "error") broken.Add($"{page.Url}: {message.Text}");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal)) broken.Add($"{page.Url} asks for {request.Url}");
        };
        seen.Add(waiting.Peek());
        while (waiting.TryDequeue(out var address))
        {
            try
            {
                await page.GotoAsync(address);
            }
            catch (PlaywrightException)
            {
                broken.Add($"{address} does not open");
                continue;
            }

            // Addresses as the browser resolves them; anchors are held against the pages they are on when all are open.
            var links = await page.EvalOnSelectorAllAsync<string[]>("a[href]", "links => links.map(a => a.href)");
            anchors[address] = [.. await page.EvalOnSelectorAllAsync<string[]>("[id]", "all => all.map(e => e.id)")];
            foreach (var link in links)
            {
                if (!link.StartsWith("file:", StringComparison.Ordinal)) continue;
                var target = link.Split('#')[0];
                var isPage = target.EndsWith(".html", StringComparison.Ordinal);
                if (isPage && link.Contains('#', StringComparison.Ordinal)) aims.Add((address, link));
                if (isPage && seen.Add(target)) waiting.Enqueue(target);
                if (!isPage && !File.Exists(new Uri(target).LocalPath)) broken.Add($"{address} -> {link}");
            }
        }

        broken.AddRange(aims.Where(a => !anchors.TryGetValue(a.To.Split('#')[0], out var ids) || !ids.Contains(Uri.UnescapeDataString(a.To.Split('#')[1]))).Select(a => $"{a.From} -> {a.To}"));
        Assert.Empty(broken);
        var pages = Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "404.html");
        Assert.Equal(pages.Count(), seen.Count);
    }

    [BrowserFact]
    public async Task A_reader_comes_from_the_home_page_to_the_line_of_a_figure()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.Launch(playwright);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(site.Address("index.html"));
        foreach (var name in new[] { "广州市医疗保障局", "岳阳市君山区医疗保障局", "广元市医疗保障局", "南昌市青云谱区医疗保障局", "仁化县医疗保障局" })
            Assert.True(await page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).IsVisibleAsync(), name);

        await page.GetByRole(AriaRole.Link, new() { Name = "广州市医疗保障局", Exact = true }).ClickAsync();
        var row = page.Locator("table.scores tr", new() { HasText = "部门预算资金支出率" }).First;
        Assert.Contains("9.98", await row.InnerTextAsync(), StringComparison.Ordinal);
        await row.Locator("td.source a").ClickAsync();
        var line = page.Locator(".line:target");
        Assert.Contains("score: 9.98", await line.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_a_phone()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.Launch(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 390, Height = 800 } });
        foreach (var path in new[] { "index.html", "board/2022.html", "departments/440100-ybj/2022.html", "indicators/jx-2022/index.html", "method.html", "data/index.html", "data/source/reports/2022/440100-ybj.yaml.html" })
        {
            await page.GotoAsync(site.Address(path));
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 390, path);
        }
    }

    [BrowserFact]
    public async Task Everything_is_readable_without_script()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.Launch(playwright);
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address("departments/360104-ybj/2022-departmental.html"));
        Assert.True(await page.GetByText("南昌市青云谱区医疗保障局 2022 年度部门评价").First.IsVisibleAsync());
        Assert.True(await page.GetByText("86.67%").First.IsVisibleAsync());
    }
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Look;

public sealed class StyleguideTests(Host host) : IClassFixture<Host>
{
    private static readonly Uri Guide = new("/styleguide", UriKind.Relative);

    [Fact]
    public async Task A_page_has_landmarks_one_heading_and_a_way_past_the_navigation()
    {
        var page = await OpenAsync();
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("main").Length.ShouldBe(1);
        page.QuerySelector("a.skip")!.GetAttribute("href").ShouldBe("#" + page.QuerySelector("main")!.Id);
        page.QuerySelector("nav[aria-label=Main] [aria-current=page]")!.TextContent.Trim().ShouldBe("Vendors");
        page.QuerySelectorAll("nav").Select(nav => nav.GetAttribute("aria-label")).ShouldBeUnique(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Ids_are_unique_and_every_reference_to_one_is_kept()
    {
        var page = await OpenAsync();
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique(StringComparer.Ordinal);
        foreach (var attribute in (string[])["aria-describedby", "aria-labelledby", "for"])
        {
            foreach (var id in page.QuerySelectorAll($"[{attribute}]").SelectMany(element => element.GetAttribute(attribute)!.Split(' ')))
                page.GetElementById(id).ShouldNotBeNull($"{attribute}={id}");
        }
    }

    [Fact]
    public async Task Every_shape_that_a_page_refers_to_is_drawn_on_it()
    {
        using var client = host.CreateClient();
        var signIn = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken));
        foreach (var page in (IDocument[])[await OpenAsync(), signIn])
        {
            var drawn = page.QuerySelectorAll("symbol").Select(symbol => "#" + symbol.Id).ToList();
            drawn.Count.ShouldBe(5);
            page.QuerySelectorAll("use").Select(use => use.GetAttribute("href")!).Except(drawn, StringComparer.Ordinal).ShouldBeEmpty();
        }
        (await OpenAsync()).QuerySelectorAll("use").Select(use => use.GetAttribute("href")).Distinct(StringComparer.Ordinal).Count().ShouldBe(5, "the guide shows every tone");
    }

    [Fact]
    public async Task A_score_shows_its_interval_and_what_holds_its_band()
    {
        var scores = (await OpenAsync()).QuerySelectorAll(".table .score");
        scores[0].QuerySelector(".score-figures")!.TextContent.ShouldBe("40–75");
        scores[0].QuerySelector(".score-said")!.TextContent.ShouldBe("held at E by 2 critical");
        scores[3].QuerySelector(".score-said")!.TextContent.ShouldBe("band B by its number");
        scores[3].QuerySelector(".score-figures")!.TextContent.ShouldBe("88");
        scores[4].TextContent.ShouldBe("not scored");
    }

    [Fact]
    public async Task A_chart_is_one_picture_named_by_its_finding_and_a_table_with_the_same_figures()
    {
        var chart = (await OpenAsync()).QuerySelector("figure.chart")!;
        var finding = chart.QuerySelector("figcaption strong")!.TextContent;
        chart.QuerySelector("[role=img]")!.GetAttribute("aria-label").ShouldBe(finding);
        chart.QuerySelector("details.twin > summary")!.TextContent.ShouldBe("Show as table");
        chart.QuerySelectorAll("tbody tr")[4].QuerySelectorAll("td").Select(cell => cell.TextContent).ShouldBe(["55", "70", "72"]);
        chart.QuerySelectorAll("tbody tr")[5].QuerySelectorAll("td").Select(cell => cell.TextContent).ShouldBe(["not scored", "not scored", "61"]);
    }

    [Fact]
    public async Task A_form_that_is_wrong_comes_back_with_links_messages_and_what_was_typed()
    {
        var stop = TestContext.Current.CancellationToken;
        using var client = host.CreateClient();
        var form = (IHtmlFormElement)(await OpenAsync(client)).QuerySelector("form[method=post][action='/styleguide'][novalidate]")!;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = ((IHtmlInputElement)form.QuerySelector("input[name=__RequestVerificationToken]")!).Value,
            ["What"] = "<b>typed</b>", ["Outcome"] = "practice", ["Affected"] = "weights", ["Days"] = "900",
        };
        var answer = await client.PostAsync(Guide, new FormUrlEncodedContent(fields), stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(stop), stop);
        page.Title!.ShouldStartWith("Error: ");
        page.QuerySelector(".summary h2")!.TextContent.ShouldBe("5 things to put right");
        page.QuerySelectorAll(".summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#Title", "#Severity", "#DueOn", "#Days", "#Confirmed"]);
        foreach (var link in page.QuerySelectorAll<IHtmlAnchorElement>(".summary a"))
        {
            var input = page.QuerySelector(link.GetAttribute("href")!)!;
            input.GetAttribute("aria-invalid").ShouldBe("true");
            page.GetElementById(input.GetAttribute("aria-describedby")!.Split(' ')[^1])!.TextContent.ShouldContain(link.TextContent);
        }
        page.QuerySelector("textarea[name=What]")!.TextContent.ShouldBe("<b>typed</b>");
        ((IHtmlInputElement)page.QuerySelector("input[name=Outcome][value=practice]")!).IsChecked.ShouldBeTrue();
        ((IHtmlInputElement)page.QuerySelector("input[name=Affected][value=weights]")!).IsChecked.ShouldBeTrue();
        ((IHtmlInputElement)page.QuerySelector("#Days")!).Value.ShouldBe("900");
    }

    [Fact]
    public async Task What_an_act_did_is_said_once()
    {
        var stop = TestContext.Current.CancellationToken;
        using var client = host.CreateClient();
        var token = ((IHtmlInputElement)(await OpenAsync(client)).QuerySelector("form[novalidate] input[name=__RequestVerificationToken]")!).Value;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = token, ["Title"] = "No notice window", ["Severity"] = "high", ["Outcome"] = "no", ["DueOn"] = "2026-12-12", ["Days"] = "3", ["Confirmed"] = "true",
        };
        var next = await new HtmlParser().ParseDocumentAsync(await (await client.PostAsync(Guide, new FormUrlEncodedContent(fields), stop)).Content.ReadAsStringAsync(stop), stop);
        next.QuerySelector(".sentence[role=status]")!.TextContent.Trim().ShouldBe("Recorded “No notice window”.");
        (await OpenAsync(client)).QuerySelector(".sentence").ShouldBeNull();
        (await client.GetAsync(Guide, stop)).Headers.TryGetValues("Set-Cookie", out _).ShouldBeFalse("a page with nothing to say sets no cookie");
    }

    [Theory]
    [InlineData("?q=north&tier=1&sort=-name&after=x", "name", "descending", "?q=north&tier=1&sort=name")]
    [InlineData("?q=north", "name", "ascending", "?q=north&sort=-name")]
    [InlineData("?sort=tier", "tier", "ascending", "?sort=-tier")]
    public async Task A_heading_sorts_within_the_same_question(string query, string column, string order, string href)
    {
        var heading = (await OpenAsync(null, query)).QuerySelectorAll(".table th").First(th => th.QuerySelector($"a[href*={column}]") is not null);
        heading.GetAttribute("aria-sort").ShouldBe(order);
        heading.QuerySelector("a")!.GetAttribute("href").ShouldBe("/styleguide" + href);
    }

    private Task<IHtmlDocument> OpenAsync() => OpenAsync(null);

    private async Task<IHtmlDocument> OpenAsync(HttpClient? client, string query = "")
    {
        var stop = TestContext.Current.CancellationToken;
        using var own = client is null ? host.CreateClient() : null;
        return await new HtmlParser().ParseDocumentAsync(await (client ?? own!).GetStringAsync(new Uri("/styleguide" + query, UriKind.Relative), stop), stop);
    }
}

using System.Net;
using AngleSharp.Html.Parser;
using Governance.Testing;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Errors;

public sealed class ErrorPageTests(Host host) : IClassFixture<Host>
{
    [Theory]
    [InlineData(403, "You may not do this here")]
    [InlineData(404, "Nothing is here")]
    [InlineData(409, "This did not go through")]
    [InlineData(413, "That is too large")]
    [InlineData(429, "Too many requests")]
    [InlineData(500, "Something broke on our side")]
    public async Task An_error_page_says_what_to_do_and_under_which_id_it_is_logged(int status, string title)
    {
        var stop = TestContext.Current.CancellationToken;
        using var client = host.CreateClient();
        var answer = await client.GetAsync(new Uri($"/errors/{status}", UriKind.Relative), stop);
        ((int)answer.StatusCode).ShouldBe(status);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(stop), stop);
        page.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.QuerySelector("code")!.TextContent.Length.ShouldBeGreaterThan(8);
        page.QuerySelector("main a.button")!.GetAttribute("href").ShouldBe("/");
    }

    [Fact]
    public async Task An_unknown_address_gets_the_page_for_404()
    {
        using var client = host.CreateClient();
        var answer = await client.GetAsync(new Uri("/nowhere/at/all", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Nothing is here");
    }

    [Fact]
    public async Task A_form_without_its_token_gets_the_page_for_400()
    {
        using var client = host.CreateClient();
        var answer = await client.PostAsync(new Uri("/styleguide", UriKind.Relative), new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("This form is out of date");
    }

    [Fact]
    public async Task Whoever_is_signed_in_keeps_the_navigation_of_their_organization_on_an_error_page_and_sees_none_of_another()
    {
        var (data, stop) = (new TestData(host), TestContext.Current.CancellationToken);
        var (pair, foreign) = (await data.PairAsync(), await data.BuyerAsync());
        using var ana = await data.SignInAsync(pair.Ana);
        var (root, recall) = ($"/o/{pair.Buyer.Slug}", $"{TestData.OfAssessment(pair)}/recall");
        (await ana.SendAsync(recall + "/new", recall, [("Reason", "Sent by mistake.")], stop)).Dispose();
        foreach (var (status, asking) in new (int, Task<HttpResponseMessage>)[]
        {
            (404, ana.GetAsync(root + "/nowhere/at/all", stop)),
            (404, ana.GetAsync($"{root}/vendors/{Guid.CreateVersion7()}", stop)),
            (403, ana.GetAsync(root + "/invitations/new", stop)),
            (413, ana.Client.PostAsync(new Uri(root + "/vendors", UriKind.Relative), new FormUrlEncodedContent([new("Name", new string('x', (int)BodyLimits.Form))]), stop)),
            (400, ana.Client.PostAsync(new Uri(root + "/vendors", UriKind.Relative), new FormUrlEncodedContent([]), stop)),
        })
        {
            using var answer = await asking;
            ((int)answer.StatusCode).ShouldBe(status);
            var page = await Browser.ReadAsync(answer, stop);
            page.QuerySelector($"nav[aria-label=Main] a[href='{root}/vendors']").ShouldNotBeNull($"{status}");
            page.QuerySelector("main h1").ShouldNotBeNull();
        }
        using var other = await ana.GetAsync($"/o/{foreign.Slug}/vendors", stop);
        other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var nothing = await Browser.ReadAsync(other, stop);
        nothing.QuerySelector($"a[href^='/o/{foreign.Slug}']").ShouldBeNull();
        nothing.QuerySelector($"nav[aria-label=Main] a[href='{root}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_page_says_what_to_do_once_and_a_list_says_in_which_files_it_is_exported()
    {
        var (data, stop) = (new TestData(host), TestContext.Current.CancellationToken);
        var pair = await data.PairAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        foreach (var list in (string[])["vendors", "assessments", "findings"])
        {
            using var refused = await ana.GetAsync($"/o/{pair.Buyer.Slug}/{list}/export?format=pdf", stop);
            refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await Browser.ReadAsync(refused, stop)).QuerySelector("main")!.TextContent.ShouldContain("This list is exported as xlsx or csv, and not as “pdf”.");
        }
        (await ana.GetAsync($"/o/{pair.Buyer.Slug}/vendors/export?format=csv", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var recall = $"{TestData.OfAssessment(pair)}/recall";
        (await ana.SendAsync(recall + "/new", recall, [("Reason", "Sent by mistake.")], stop)).Dispose();
        using var twice = await ana.SendAsync(recall + "/new", recall, [("Reason", "Sent by mistake.")], stop);
        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(twice, stop)).QuerySelector("main")!.TextContent.Split("Go back").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("Accept", "application/json")]
    [InlineData("X-Autosave", "1")]
    [InlineData("Sec-Fetch-Dest", "empty")]
    public async Task A_script_without_a_session_is_told_so_instead_of_being_sent_to_a_page(string header, string value)
    {
        var (data, stop) = (new TestData(host), TestContext.Current.CancellationToken);
        var pair = await data.AcceptedPairAsync();
        using var nobody = data.Visitor();
        nobody.Client.DefaultRequestHeaders.Add(header, value);
        var answers = new Uri($"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/answers/AC-1", UriKind.Relative);
        using var json = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        using var answer = await nobody.Client.PostAsync(answers, json, stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        if (value is not "application/json") return;
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync(stop)).ShouldContain("\"status\":401");
    }

    [Fact]
    public async Task A_form_that_saves_as_one_types_gets_the_sentence_alone()
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/errors/409", UriKind.Relative)) { Headers = { { "X-Autosave", "1" } } };
        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("It no longer fits the present state, and nothing was changed.");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/styleguide")]
    [InlineData("/nowhere/at/all")]
    [InlineData("/errors/500")]
    [InlineData("/img/brand.svg")]
    [InlineData("/healthz")]
    [InlineData("/sign-in")]
    [InlineData("/css/missing.css")]
    [InlineData("/o/nobody/members")]
    [InlineData("/.well-known/governance-keys.json")]
    public async Task Every_response_carries_the_security_headers(string address)
    {
        using var client = host.CreateClient();
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe([SecurityHeaders.ContentPolicy]);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        answer.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Permissions-Policy").ShouldBeTrue();
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse("a machine of development is not always reached by TLS");
    }

    [Fact]
    public async Task A_form_that_is_too_large_gets_the_page_for_413_before_it_is_read()
    {
        using var client = host.CreateClient();
        using var content = new FormUrlEncodedContent([new("Address", new string('x', (int)BodyLimits.Form))]);
        var answer = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), content, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("That is too large");
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe([SecurityHeaders.ContentPolicy]);
    }

    [Fact]
    public async Task A_form_with_more_fields_than_any_page_has_is_refused()
    {
        var data = new TestData(host);
        using var browser = data.Visitor();
        using var answer = await browser.SendAsync("/sign-in", "/sign-in", [.. Enumerable.Range(0, BodyLimits.Fields).Select(i => ($"Field{i}", "x"))], TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("It has more than 1,024 fields");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task In_production_browsers_are_told_to_stay_with_TLS()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        app.UseSecurityHeaders(app.Environment);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = app.GetTestClient();
        var answer = await client.GetAsync(new Uri("https://localhost/"), TestContext.Current.CancellationToken);
        answer.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=63072000; includeSubDomains"]);
    }
}

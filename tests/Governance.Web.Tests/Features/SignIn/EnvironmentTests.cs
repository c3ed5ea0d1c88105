using System.Net;
using Governance.Data.SignIn;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.SignIn;

public sealed class EnvironmentTests(Host host) : IClassFixture<Host>
{
    private static readonly WebApplicationFactoryClientOptions Secure = new() { BaseAddress = new("https://localhost"), AllowAutoRedirect = false };
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Demo_people_sign_in_by_a_button_in_Development_and_the_page_says_so()
    {
        await using var development = host.WithWebHostBuilder(web => web.UseEnvironment("Development"));
        var id = await DemoPersonAsync(development.Services);
        using var browser = new Browser(development.CreateClient(new() { AllowAutoRedirect = false }));
        var page = await browser.OpenAsync("/sign-in", stop);
        page.Body!.TextContent.ShouldContain("This is a development host");
        using var entered = await browser.SendAsync(page, $"/sign-in/demo/{id}", [], stop);
        entered.Headers.Location!.ToString().ShouldBe("/");
        (await browser.GetAsync("/o", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task There_is_no_demo_sign_in_in_Production()
    {
        await using var production = host.WithWebHostBuilder(web => web.UseEnvironment("Production").UseSetting("PlainHttp", "false"));
        var id = await DemoPersonAsync(production.Services);
        using var browser = new Browser(production.CreateClient(Secure));
        var page = await browser.OpenAsync("/sign-in", stop);
        page.Body!.TextContent.ShouldNotContain("development host");
        var form = page.Forms.Single(f => string.Equals(f.GetAttribute("action"), "/sign-in", StringComparison.Ordinal));
        form.SetAttribute("action", $"/sign-in/demo/{id}");
        (await browser.SendAsync(page, $"/sign-in/demo/{id}", [], stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Over_TLS_every_cookie_belongs_to_the_host_alone()
    {
        await using var production = host.WithWebHostBuilder(web => web.UseEnvironment("Production").UseSetting("PlainHttp", "false"));
        var account = await new TestData(host).AccountAsync();
        using var browser = new Browser(production.CreateClient(Secure));
        using var asked = await browser.GetAsync("/sign-in", stop);
        using var first = await browser.SendAsync("/sign-in", "/sign-in", [("Address", account.Address), ("Password", account.Password)], stop);
        var cookies = asked.Headers.GetValues("Set-Cookie").Concat(first.Headers.GetValues("Set-Cookie")).ToList();
        cookies.Count.ShouldBeGreaterThanOrEqualTo(2);
        cookies.ShouldAllBe(c => c.StartsWith("__Host-", StringComparison.Ordinal) && c.Contains("secure") && c.Contains("httponly") && c.Contains("samesite=lax") && c.Contains("path=/"));
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_have_to_wait()
    {
        await using var strict = host.WithWebHostBuilder(web => web.UseSetting("SignIn:TriesPerMinute", "3"));
        using var browser = new Browser(strict.CreateClient(new() { AllowAutoRedirect = false }));
        var page = await browser.OpenAsync("/sign-in", stop);
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++) answers.Add((await browser.SendAsync(page, "/sign-in", [("Address", $"nobody-{i}@people.example"), ("Password", "anything at all")], stop)).StatusCode);
        answers.ShouldContain(HttpStatusCode.TooManyRequests);
        answers[0].ShouldBe(HttpStatusCode.UnprocessableEntity);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static async Task<Guid> DemoPersonAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var id = await scope.ServiceProvider.GetRequiredService<Accounts>().CreateDemoPersonAsync(EmailAddress.Parse($"{Guid.CreateVersion7():N}@demo.example"), "Dana Demo", "Reviewer, Bank");
        return id.Value;
    }
}

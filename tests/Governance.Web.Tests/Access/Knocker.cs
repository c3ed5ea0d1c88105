using System.Net;
using AngleSharp.Html.Dom;
using Governance.Testing;

namespace Governance.Web.Tests.Access;

/// <summary>Tries addresses with a valid antiforgery token of its own, so that no refusal comes from there.</summary>
public sealed class Knocker : IDisposable
{
    private readonly Browser browser;
    private readonly string token;

    private Knocker(Browser browser, string token) => (this.browser, this.token) = (browser, token);

    /// <summary>Takes the token from a page with a form.</summary>
    public static async Task<Knocker> AtAsync(Browser browser, string page, CancellationToken stop)
    {
        var form = (IHtmlInputElement)(await browser.OpenAsync(page, stop)).QuerySelector("input[name=__RequestVerificationToken]")!;
        return new(browser, form.Value);
    }

    /// <summary>What an address answers.</summary>
    public async Task<HttpStatusCode> KnockAsync(string verb, string address, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(new(verb), new Uri(address, UriKind.Relative));
        if (!string.Equals(verb, "GET", StringComparison.Ordinal)) request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var answer = await browser.Client.SendAsync(request, stop);
        return answer.StatusCode;
    }

    /// <inheritdoc />
    public void Dispose() => browser.Dispose();
}

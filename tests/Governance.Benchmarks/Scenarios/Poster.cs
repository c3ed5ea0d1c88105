using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Governance.Benchmarks.Scenarios;

/// <summary>Sends forms as a browser does, over connections that are kept open. Its own processor time is not the server's and is not counted.</summary>
internal static partial class Poster
{
    private const int AtOnce = 4;

    /// <summary>Sends forms for some seconds, a few at once, each sender one after another; how many were taken.</summary>
    /// <param name="server">Where to.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="senders">Makes a sender: from its number, what sends the next form.</param>
    public static async Task<long> SendAsync(WebServer server, int seconds, Func<HttpClient, int, Task<Func<Task>>> senders)
    {
        using var client = Client(server);
        List<Func<Task>> ready = [];
        for (var i = 0; i < AtOnce; i++) ready.Add(await senders(client, i));
        var watch = Stopwatch.StartNew();
        var taken = await Task.WhenAll(ready.Select(send => Task.Run(async () =>
        {
            long count = 0;
            for (; watch.Elapsed < TimeSpan.FromSeconds(seconds); count++) await send();
            return count;
        })));
        return taken.Sum();
    }

    /// <summary>A client that is signed in and follows no redirect.</summary>
    public static HttpClient Client(WebServer server)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Root };
        client.DefaultRequestHeaders.Add("Cookie", server.Cookie);
        return client;
    }

    /// <summary>The antiforgery token of a page, with the cookie that belongs to it kept by the client.</summary>
    public static async Task<string> TokenAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        var page = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        if (answer.Headers.TryGetValues("Set-Cookie", out var cookies) && !string.Join(';', client.DefaultRequestHeaders.GetValues("Cookie")).Contains("antiforgery", StringComparison.OrdinalIgnoreCase))
        {
            var all = string.Join("; ", [.. client.DefaultRequestHeaders.GetValues("Cookie"), .. cookies.Select(cookie => cookie.Split(';')[0])]);
            client.DefaultRequestHeaders.Remove("Cookie");
            client.DefaultRequestHeaders.Add("Cookie", all);
        }
        return Token().Match(page) is { Success: true } token ? WebUtility.HtmlDecode(token.Groups["value"].Value) : throw new InvalidOperationException($"{path} has no antiforgery token.");
    }

    /// <summary>Sends one form, which is to be taken.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, bool autosaved, params (string Name, string Value)[] fields)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        message.Content = form;
        if (autosaved) message.Headers.Add("X-Autosave", "1");
        var answer = await client.SendAsync(message);
        if (answer.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.SeeOther) return answer;
        throw new InvalidOperationException($"{path} answers {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>A number as forms carry it.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}

using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Governance.Testing;

/// <summary>Opens pages and sends their forms as a person without script would; follows no redirect by itself.</summary>
public sealed class Browser(HttpClient client) : IDisposable
{
    /// <summary>The client beneath, for what a browser does not do.</summary>
    public HttpClient Client => client;

    /// <summary>What a page answers.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, CancellationToken stop = default) => client.GetAsync(new Uri(path, UriKind.Relative), stop);

    /// <summary>Opens a page that must be there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path, CancellationToken stop = default)
    {
        using var answer = await GetAsync(path, stop);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode} {answer.Headers.Location}.");
        return await ReadAsync(answer, stop);
    }

    /// <summary>The document of an answer.</summary>
    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(stop), stop);
    }

    /// <summary>Opens a page and sends the form with this action, its own fields kept where nothing else is typed.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, string action, (string Name, string Value)[] typed, CancellationToken stop = default) =>
        await SendAsync(await OpenAsync(path, stop), action, typed, stop);

    /// <summary>Sends the form with this action from a page that is open.</summary>
    public async Task<HttpResponseMessage> SendAsync(IHtmlDocument page, string action, (string Name, string Value)[] typed, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var form = page.Forms.SingleOrDefault(f => string.Equals(f.GetAttribute("action"), action, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"The page has no form to {action}, but to {string.Join(", ", page.Forms.Select(f => f.GetAttribute("action")))}.");
        var names = typed.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var kept = form.Elements.SelectMany(Values).Where(field => !names.Contains(field.Key));
        using var content = new FormUrlEncodedContent([.. kept, .. typed.Select(t => KeyValuePair.Create(t.Name, t.Value))]);
        return await client.PostAsync(new Uri(action, UriKind.Relative), content, stop);
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> Values(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement { Name: { Length: > 0 } name, Type: "checkbox" or "radio" } box => box.IsChecked ? [new(name, box.Value)] : [],
        IHtmlInputElement { Name: { Length: > 0 } name, Type: not ("submit" or "file") } input => [new(name, input.Value)],
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => [new(name, area.Value)],
        IHtmlSelectElement { Name: { Length: > 0 } name } select => select.SelectedOptions.Select(option => KeyValuePair.Create(name, option.Value)),
        _ => [],
    };
}

using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Governance.Testing;

/// <summary>Opens pages and sends their forms as a person without script would; follows no redirect by itself.</summary>
public sealed class Browser(HttpClient client, CookieContainer? cookies = null) : IDisposable
{
    /// <summary>Its cookies, for a real browser that goes on as the same person.</summary>
    public CookieContainer Cookies { get; } = cookies ?? new();

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

    /// <summary>Opens a page and sends the form with this action, or the one whose button has it, its own fields kept where nothing else is typed.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, string action, (string Name, string Value)[] typed, CancellationToken stop = default) =>
        await SendAsync(await OpenAsync(path, stop), action, typed, stop);

    /// <summary>Sends the form with this action from a page that is open.</summary>
    public async Task<HttpResponseMessage> SendAsync(IHtmlDocument page, string action, (string Name, string Value)[] typed, CancellationToken stop = default)
    {
        using var content = new FormUrlEncodedContent(Filled(page, action, typed));
        return await client.PostAsync(new Uri(action, UriKind.Relative), content, stop);
    }

    /// <summary>Opens a page and sends the form with this action and a file after all its fields, as the form has it.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string path, string action, (string Name, string Value)[] typed, (string Field, string Name, byte[] Content) file, CancellationToken stop = default)
    {
        using var content = new MultipartFormDataContent();
        foreach (var field in Filled(await OpenAsync(path, stop), action, typed)) content.Add(new StringContent(field.Value), $"\"{field.Key}\"");
        using var bytes = new ByteArrayContent(file.Content);
        bytes.Headers.ContentDisposition = new("form-data") { Name = $"\"{file.Field}\"", FileName = $"\"{file.Name}\"" };
        content.Add(bytes);
        return await client.PostAsync(new Uri(action, UriKind.Relative), content, stop);
    }

    /// <summary>What the form with this action would send, its own fields kept where nothing else is typed.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Filled(IHtmlDocument page, string action, (string Name, string Value)[] typed)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(typed);
        var forms = page.Forms.Where(f => string.Equals(f.GetAttribute("action"), action, StringComparison.Ordinal)).ToList();
        var form = page.QuerySelectorAll("button[formaction]").OfType<IHtmlButtonElement>().FirstOrDefault(b => string.Equals(b.GetAttribute("formaction"), action, StringComparison.Ordinal))?.Form
            ?? forms.SingleOrDefault(f => forms.Count == 1 || typed.All(t => Takes(f, t.Name, t.Value)))
            // a row of the list, as it is saved while one types
            ?? page.QuerySelectorAll("[data-autosave]").FirstOrDefault(row => string.Equals(row.GetAttribute("data-autosave"), action, StringComparison.Ordinal))?.Closest("form") as IHtmlFormElement
            ?? throw new InvalidOperationException($"The page has no form to {action}, but to {string.Join(", ", page.Forms.Select(f => f.GetAttribute("action")))}.");
        var names = typed.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        return [.. form.Elements.SelectMany(Values).Where(field => !names.Contains(field.Key)), .. typed.Select(t => KeyValuePair.Create(t.Name, t.Value))];
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    // several forms of a page may lead to the same act, each with a word of its own in a hidden field or on a button
    private static bool Takes(IHtmlFormElement form, string name, string value) => form.Elements.Any(element =>
        string.Equals(element.GetAttribute("name"), name, StringComparison.Ordinal) && (element is not (IHtmlInputElement { Type: "hidden" } or IHtmlButtonElement) || string.Equals(element.GetAttribute("value"), value, StringComparison.Ordinal)));

    private static IEnumerable<KeyValuePair<string, string>> Values(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement { Name: { Length: > 0 } name, Type: "checkbox" or "radio" } box => box.IsChecked ? [new(name, box.Value)] : [],
        IHtmlInputElement { Name: { Length: > 0 } name, Type: not ("submit" or "file") } input => [new(name, input.Value)],
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => [new(name, area.Value)],
        IHtmlSelectElement { Name: { Length: > 0 } name } select => select.SelectedOptions.Select(option => KeyValuePair.Create(name, option.Value)),
        _ => [],
    };
}

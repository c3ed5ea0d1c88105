using AngleSharp.Html.Dom;

namespace Governance.Testing.Samples;

/// <summary>How a sample is used: what would be sent, and sending it.</summary>
public static class SampleUse
{
    /// <summary>The field of a form that holds the antiforgery token.</summary>
    public const string TokenField = "__RequestVerificationToken";

    /// <summary>Everything that its form would send, from the page as its person sees it now, the antiforgery token among it.</summary>
    public static async Task<IReadOnlyList<KeyValuePair<string, string>>> FieldsAsync(this Sample sample, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sample);
        if (sample.Page is null) return [.. sample.Typed.Select(t => KeyValuePair.Create(t.Name, t.Value))];
        var page = await sample.By!.OpenAsync(sample.Page, stop);
        return sample.Script
            ? [KeyValuePair.Create(TokenField, TokenOf(page)), .. sample.Typed.Select(t => KeyValuePair.Create(t.Name, t.Value))]
            : Browser.Filled(page, sample.Address, [.. sample.Typed]);
    }

    /// <summary>Does it.</summary>
    public static async Task<HttpResponseMessage> UseAsync(this Sample sample, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sample);
        using var request = Request(sample, sample.Address, await sample.FieldsAsync(stop));
        return await sample.By!.Client.SendAsync(request, stop);
    }

    /// <summary>Its request, to an address and with fields that may be others.</summary>
    public static HttpRequestMessage Request(Sample sample, string address, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        ArgumentNullException.ThrowIfNull(sample);
        var request = new HttpRequestMessage(new(sample.Verb), new Uri(address, UriKind.Relative));
        if (sample.Verb is not ("GET" or "HEAD")) request.Content = sample.File is { } file ? Multipart(fields, file) : new FormUrlEncodedContent(fields);
        return request;
    }

    /// <summary>The antiforgery token of a page with a form.</summary>
    public static string TokenOf(IHtmlDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return ((IHtmlInputElement)page.QuerySelector($"input[name={TokenField}]")!).Value;
    }

    private static MultipartFormDataContent Multipart(IReadOnlyList<KeyValuePair<string, string>> fields, (string Field, string Name, byte[] Content) file)
    {
        var content = new MultipartFormDataContent();
        foreach (var field in fields) content.Add(new StringContent(field.Value), $"\"{field.Key}\"");
        var bytes = new ByteArrayContent(file.Content);
        bytes.Headers.ContentDisposition = new("form-data") { Name = $"\"{file.Field}\"", FileName = $"\"{file.Name}\"" };
        content.Add(bytes);
        return content;
    }
}

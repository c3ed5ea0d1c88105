using System.Net;
using System.Text.RegularExpressions;

namespace Governance.Web.Tests.Access;

/// <summary>What somebody saw: the status, and the body without what differs from one request to the next.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body with ids, tokens and traces blotted out.</param>
public sealed partial record Answer(HttpStatusCode Status, string Body)
{
    /// <summary>Reads it.</summary>
    public static async Task<Answer> ReadAsync(HttpResponseMessage response, CancellationToken stop) =>
        new(response.StatusCode, Passing().Replace(await response.Content.ReadAsStringAsync(stop), "-"));

    // ids with and without hyphens, traces, and antiforgery tokens
    [GeneratedRegex("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|[0-9a-f]{32}|CfDJ8[A-Za-z0-9_-]+", RegexOptions.None, 1000)]
    private static partial Regex Passing();
}

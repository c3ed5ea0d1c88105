using Microsoft.AspNetCore.Http.Extensions;

namespace Governance.Web.Look;

/// <summary>Links to the same page with another question: what the address holds stays, but for the parts named.</summary>
internal static class QueryLink
{
    /// <summary>The current address with <paramref name="parts"/> set; an empty value takes a part away.</summary>
    public static string With(HttpRequest request, params (string Name, string? Value)[] parts) => With(request, request.Path, parts);

    /// <summary>Another address with what the current one asks for, and <paramref name="parts"/> set.</summary>
    public static string With(HttpRequest request, PathString path, params (string Name, string? Value)[] parts)
    {
        var kept = request.Query.Where(pair => !parts.Any(part => string.Equals(part.Name, pair.Key, StringComparison.OrdinalIgnoreCase)));
        var query = new QueryBuilder(kept.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")));
        foreach (var (name, value) in parts)
        {
            if (!string.IsNullOrEmpty(value))
                query.Add(name, value);
        }
        return request.PathBase + path + query.ToQueryString();
    }
}

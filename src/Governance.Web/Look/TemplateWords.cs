using Governance.Domain.Templates;

namespace Governance.Web.Look;

/// <summary>Says whose a template is: a copy bears the title of what it was copied from.</summary>
internal static class TemplateWords
{
    /// <summary>Whether it ships or is the organization's own, and what that was made from.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="origin">What an own one was made from, in words; null where it was begun empty.</param>
    public static string Whose(string key, string? origin) =>
        !key.StartsWith(OwnTemplate.KeyPrefix, StringComparison.Ordinal) ? "Shipped" : origin is { Length: > 0 } ? $"Yours, {Made(origin)}" : "Yours";

    /// <summary>What an own one was made from, within a line.</summary>
    public static string Made(string origin) => char.ToLowerInvariant(origin[0]) + origin[1..];
}

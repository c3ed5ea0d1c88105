using System.Globalization;
using Governance.Domain.Organizations;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Makes keys for what an author gave none.</summary>
internal static class DraftKeys
{
    /// <summary>What a key looks like.</summary>
    public const string Form = @"^\s*[A-Za-z0-9._-]{1,64}\s*$";

    /// <summary>A key made of words, that none of the others is.</summary>
    public static string Of(string words, IEnumerable<string> taken) => Free(Slug.From(words)?.Value ?? "part", "-", taken);

    /// <summary>The next free number of a question, such as <c>Q-12</c>.</summary>
    public static string Next(IReadOnlyCollection<string> taken) =>
        Enumerable.Range(taken.Count + 1, int.MaxValue - taken.Count - 1).Select(n => string.Create(CultureInfo.InvariantCulture, $"Q-{n}")).First(key => !taken.Contains(key, StringComparer.OrdinalIgnoreCase));

    /// <summary>A text without what is around it; null where nothing is left.</summary>
    public static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Free(string key, string joint, IEnumerable<string> taken)
    {
        var others = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return others.Contains(key) ? Enumerable.Range(2, others.Count + 1).Select(n => string.Create(CultureInfo.InvariantCulture, $"{key}{joint}{n}")).First(k => !others.Contains(k)) : key;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Domain.Organizations;

/// <summary>An organization's name in URLs: 2 to 40 lower-case letters and digits, joined by single hyphens.</summary>
public sealed partial record Slug
{
    /// <summary>Longest allowed, in characters.</summary>
    public const int MaxLength = 40;

    private Slug(string value) => Value = value;

    /// <summary>As it stands in the URL.</summary>
    public string Value { get; }

    /// <summary>Whether it is the address of a page: organizations are founded at <c>/o/new</c>.</summary>
    public bool IsReserved => Value is "new";

    /// <summary>Reads a slug; throws <see cref="FormatException"/> for anything else.</summary>
    public static Slug Parse(string text) => TryParse(text, out var slug) ? slug : throw new FormatException("Not an organization's URL name.");

    /// <summary>Reads a slug if it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Slug? slug)
    {
        slug = text is { Length: >= 2 and <= MaxLength } && Shape().IsMatch(text) ? new Slug(text) : null;
        return slug is not null;
    }

    /// <summary>Proposes a slug for a name; null where the name has no letters or digits of ASCII.</summary>
    public static Slug? From(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = new string([.. name.Normalize(NormalizationForm.FormD).ToLowerInvariant().Where(c => char.IsAscii(c) || char.IsWhiteSpace(c))]);
        var joined = Separators().Replace(plain, "-").Trim('-');
        return TryParse(joined.Length > MaxLength ? joined[..MaxLength].Trim('-') : joined, out var slug) ? slug : null;
    }

    /// <inheritdoc />
    public override string ToString() => Value;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Separators();
}

using System.Diagnostics.CodeAnalysis;

namespace Governance.Domain.Organizations;

/// <summary>A Legal Entity Identifier (ISO 17442): 18 letters and digits and two check digits (ISO/IEC 7064, MOD 97-10).</summary>
public sealed record Lei
{
    /// <summary>Its length, in characters.</summary>
    public const int Length = 20;

    private Lei(string value) => Value = value;

    /// <summary>In upper case, without spaces.</summary>
    public string Value { get; }

    /// <summary>Reads an LEI; throws <see cref="FormatException"/> for anything else.</summary>
    public static Lei Parse(string text) => TryParse(text, out var lei) ? lei : throw new FormatException("Not an LEI.");

    /// <summary>Reads an LEI if form and check digits are right; spaces are dropped, lower case is raised.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Lei? lei)
    {
        var compact = text?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var valid = compact is { Length: Length } && compact.All(char.IsAsciiLetterOrDigit) && compact[18..].All(char.IsAsciiDigit) && Remainder(compact) == 1;
        lei = valid ? new Lei(compact!) : null;
        return valid;
    }

    /// <inheritdoc />
    public override string ToString() => Value;

    // letters count as 10 to 35, the digits are read as one number
    private static int Remainder(string text) => text.Aggregate(0, (rest, c) =>
        char.IsAsciiDigit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97);
}

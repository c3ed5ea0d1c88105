using Governance.Domain.Canonical;

namespace Governance.Domain.Evidence;

/// <summary>A public document that an answer rests on, as somebody of the assessor read it.</summary>
/// <param name="Address">Where it was found: an absolute http or https address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="RetrievedOn">The day on which it was read there.</param>
/// <param name="Passage">The words relied on, as they stood there.</param>
public sealed record PublicSource(string Address, string Title, DateOnly RetrievedOn, string Passage)
{
    /// <summary>Longest address, in characters.</summary>
    public const int MaxAddressLength = 2000;
    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitleLength = 200;
    /// <summary>Longest passage, in characters.</summary>
    public const int MaxPassageLength = 4000;
    /// <summary>Most of them beside one answer.</summary>
    public const int Most = 5;

    /// <summary>SHA-256 of what was relied on: another word, day or address makes another source.</summary>
    public string Hashed() => CanonicalHash.Of(string.Join('\n', Address, Title, RetrievedOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture), Passage));

    /// <summary>Whether an address leads to a document that anybody may read.</summary>
    public static bool IsAddress(string? address) =>
        address?.Length <= MaxAddressLength && Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http") && uri.Host.Contains('.', StringComparison.Ordinal);

    /// <summary>Refuses one of which a part is missing or too long, and one that was read after today.</summary>
    public void MustHold(DateOnly today)
    {
        if (!IsAddress(Address)) throw new Refused(PublicSourceRefusals.NoAddress);
        if (string.IsNullOrWhiteSpace(Title) || Title.Length > MaxTitleLength) throw new Refused(PublicSourceRefusals.NoTitle);
        if (RetrievedOn > today) throw new Refused(PublicSourceRefusals.RetrievedAhead);
        if (string.IsNullOrWhiteSpace(Passage) || Passage.Length > MaxPassageLength) throw new Refused(PublicSourceRefusals.NoPassage);
    }
}

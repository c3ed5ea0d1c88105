using Governance.Domain.Canonical;

namespace Governance.Domain.Evidence;

/// <summary>A document that an answer of the assessor's own rests on, as somebody read it: a public one, or the vendor's own questionnaire that was taken instead.</summary>
/// <param name="Address">Where it was found: an absolute http or https address; in a file, the place, such as <c>Security!D12</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="RetrievedOn">The day on which it was read there.</param>
/// <param name="Passage">The words relied on, as they stood there.</param>
/// <param name="File">The file of the vendor's own questionnaire; absent for a public document.</param>
public sealed record PublicSource(string Address, string Title, DateOnly RetrievedOn, string Passage, OfferedFile? File = null)
{
    /// <summary>Longest address, in characters.</summary>
    public const int MaxAddressLength = 2000;
    /// <summary>Longest place in a file, in characters.</summary>
    public const int MaxPlaceLength = 200;
    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitleLength = 200;
    /// <summary>Longest passage, in characters.</summary>
    public const int MaxPassageLength = 4000;
    /// <summary>Most of them beside one answer.</summary>
    public const int Most = 5;

    /// <summary>SHA-256 of what was relied on: another word, day, address or file makes another source.</summary>
    public string Hashed() => CanonicalHash.Of(string.Join('\n', File is null ? Address : $"{File.Sha256} {Address}", Title, RetrievedOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture), Passage));

    /// <summary>Whether an address leads to a document that anybody may read.</summary>
    public static bool IsAddress(string? address) =>
        address?.Length <= MaxAddressLength && Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http") && uri.Host.Contains('.', StringComparison.Ordinal);

    /// <summary>Refuses one of which a part is missing or too long, and one that was read after today.</summary>
    public void MustHold(DateOnly today)
    {
        if (File is null && !IsAddress(Address)) throw new Refused(PublicSourceRefusals.NoAddress);
        if (File is not null && (string.IsNullOrWhiteSpace(Address) || Address.Length > MaxPlaceLength)) throw new Refused(PublicSourceRefusals.NoPlace);
        if (string.IsNullOrWhiteSpace(Title) || Title.Length > MaxTitleLength) throw new Refused(PublicSourceRefusals.NoTitle);
        if (RetrievedOn > today) throw new Refused(PublicSourceRefusals.RetrievedAhead);
        if (string.IsNullOrWhiteSpace(Passage) || Passage.Length > MaxPassageLength) throw new Refused(PublicSourceRefusals.NoPassage);
    }
}

using Governance.Domain.Scoring;

namespace Governance.Domain.Findings;

/// <summary>What a reviewer writes when a finding is raised.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Seen">What was seen.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="Severity">How severe it is.</param>
/// <param name="OwnerId">Who follows it up on the buyer's side.</param>
/// <param name="VendorOwner">Who is asked to see to it on the vendor's side, by name.</param>
public sealed record FindingWords(string? Title, string? Seen, string? Action, FindingSeverity Severity, UserId OwnerId, string? VendorOwner)
{
    internal static string Given(string? text, int most) =>
        string.IsNullOrWhiteSpace(text) || text.Trim().Length > most ? throw new Refused(FindingRefusals.WordsMissing) : text.Trim();
}

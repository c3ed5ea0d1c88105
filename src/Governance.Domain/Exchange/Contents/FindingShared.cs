using Governance.Domain.Assessments;
using Governance.Domain.Findings;
using Governance.Domain.Scoring;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Buyer: a finding, and what is owed after it by when. Nothing in it varies the contract.</summary>
/// <param name="FindingId">The buyer's finding.</param>
/// <param name="BuyerName">Who tells it.</param>
/// <param name="AssessmentId">The assessment that brought it to light.</param>
/// <param name="Question">Key of the question.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Seen">What was seen.</param>
/// <param name="Severity">How severe it is.</param>
/// <param name="ObligationId">What is owed.</param>
/// <param name="ObligationReference">What people call it.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Basis">The clause that sets the date, or that no contract does.</param>
/// <param name="VendorOwner">Who is asked to see to it.</param>
public sealed record FindingShared(
    FindingId FindingId, string BuyerName, AssessmentId AssessmentId, string Question, string Title, string Seen, FindingSeverity Severity,
    ObligationId ObligationId, string ObligationReference, string Action, DateOnly DueOn, string Basis, string? VendorOwner) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.FindingShared;
}

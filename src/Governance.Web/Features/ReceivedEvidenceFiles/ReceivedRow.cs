using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Findings;

namespace Governance.Web.Features.ReceivedEvidenceFiles;

/// <summary>A received file, and what it was received for.</summary>
/// <param name="File">The file.</param>
/// <param name="Vendor">The buyer's name for the vendor.</param>
/// <param name="Reference">The assessment's.</param>
/// <param name="Service">The service assessed.</param>
/// <param name="Openings">How often own people opened it.</param>
/// <param name="Proof">The obligation that a proof names it for, the latest where there are several; null where none does.</param>
/// <param name="ProofOf">What people call that obligation.</param>
/// <param name="IsOffered">Whether the vendor offered it instead of answers.</param>
/// <param name="Outcome">What was said to that; null before, and where it was not offered.</param>
public sealed record ReceivedRow(ReceivedEvidence File, string Vendor, string Reference, string Service, int Openings, ObligationId? Proof, string? ProofOf, bool IsOffered, OfferOutcome? Outcome)
{
    /// <summary>That it was offered instead of answers, and what became of that; null where it was not.</summary>
    public string? Offered => !IsOffered ? null : Outcome switch
    {
        OfferOutcome.Accepted => "Taken instead of answers",
        OfferOutcome.Refused => "Offered instead of answers, and not taken",
        null => "Offered instead of answers, and waits for ours",
    };
}

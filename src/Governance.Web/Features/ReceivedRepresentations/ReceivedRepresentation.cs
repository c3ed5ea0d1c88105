using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Signing;

namespace Governance.Web.Features.ReceivedRepresentations;

/// <summary>A representation as this buyer received it: read from its own copy of what was told, and from nothing of the vendor's.</summary>
/// <param name="Assessment">The assessment that it answers.</param>
/// <param name="Vendor">Our name for whoever answers.</param>
/// <param name="Made">The submission, word for word.</param>
/// <param name="TransmittalSha256">SHA-256 of that copy.</param>
public sealed record ReceivedRepresentation(Assessment Assessment, string Vendor, SubmissionMade Made, string TransmittalSha256)
{
    /// <summary>What was stated, by whom.</summary>
    public SubmittedRepresentation Stated => Made.Representation!;

    /// <summary>The same to keep, verifiable without the portal.</summary>
    /// <param name="relyingParty">The domain for which passkeys are made here.</param>
    public RepresentationFile File(string relyingParty) => RepresentationFile.Of(Made, Stated, relyingParty);

    /// <summary>What a file of it is called.</summary>
    public string FileName => $"representation-{Assessment.Reference}-{Made.Number}.json";
}

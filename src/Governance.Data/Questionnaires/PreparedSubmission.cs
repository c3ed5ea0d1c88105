using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Signing;

namespace Governance.Data.Questionnaires;

/// <summary>A submission that lies ready to be sent.</summary>
/// <param name="Open">The questionnaire and everything said.</param>
/// <param name="Made">What would cross.</param>
/// <param name="Grants">Grants that it rests on and that are not given yet.</param>
/// <param name="TakenBack">Documents that stand beside answers though their grant was taken back; it cannot be sent with them.</param>
public sealed record PreparedSubmission(OpenQuestionnaire Open, SubmissionMade Made, IReadOnlyList<Grant> Grants, IReadOnlyList<string> TakenBack)
{
    /// <summary>The hash of all that it says.</summary>
    public string Sha256 { get; } = ConfirmedContent.Of(Made).Sha256();

    /// <summary>Whether sending it gives a grant to something restricted or not yet released, for which a person shows anew who they are.</summary>
    public bool GrantsSensitive => Made.Evidence.Any(told => told.Label >= Classification.Restricted && Gives(told));

    /// <summary>Whether the grant is given by sending it, and not there already.</summary>
    public bool Gives(SubmittedEvidence told) => Grants.Any(grant => grant.Id == told.GrantId);
}

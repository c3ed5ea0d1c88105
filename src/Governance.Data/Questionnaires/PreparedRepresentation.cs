using Governance.Domain.Exchange.Contents;

namespace Governance.Data.Questionnaires;

/// <summary>A representation that lies ready to be signed.</summary>
/// <param name="Open">The questionnaire and everything said.</param>
/// <param name="Powers">The authorities of whoever signs.</param>
/// <param name="Chosen">The one under which it would be signed; null where there is none.</param>
/// <param name="Submission">The submission with the representation, not yet signed; null where nobody may sign.</param>
public sealed record PreparedRepresentation(OpenQuestionnaire Open, IReadOnlyList<SigningPower> Powers, SigningPower? Chosen, PreparedSubmission? Submission)
{
    /// <summary>What would cross.</summary>
    public SubmissionMade? Made => Submission?.Made;
}

using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;

namespace Governance.Data.Questionnaires;

/// <summary>A submission that lies ready to be sent.</summary>
/// <param name="Open">The questionnaire and everything said.</param>
/// <param name="Made">What would cross.</param>
/// <param name="Grants">Grants that it rests on and that are not given yet.</param>
public sealed record PreparedSubmission(OpenQuestionnaire Open, SubmissionMade Made, IReadOnlyList<Grant> Grants);

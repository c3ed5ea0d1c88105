using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Clarifications;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Clarifications;

/// <summary>What the two sides talk about, as one of them sees it.</summary>
/// <param name="AssessmentId">The buyer's assessment.</param>
/// <param name="Other">The other side.</param>
/// <param name="Document">What was asked.</param>
/// <param name="IsOpen">Whether something can still be said: it was neither declined nor taken back.</param>
public sealed record ClarificationSubject(AssessmentId AssessmentId, TenantId Other, FrozenQuestionnaire Document, bool IsOpen)
{
    /// <summary>Refuses once it was declined or taken back.</summary>
    public void MustBeOpen()
    {
        if (!IsOpen) throw new Refused(ClarificationRefusals.Closed);
    }
}

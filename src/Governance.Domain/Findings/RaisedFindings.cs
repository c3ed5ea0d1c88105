using Governance.Domain.Reviews;
using Governance.Domain.Scoring;

namespace Governance.Domain.Findings;

/// <summary>The findings of one assessment, beside its determinations: which determination below Satisfied has one, and which has none.</summary>
/// <param name="Findings">All of the assessment's.</param>
public sealed record RaisedFindings(IReadOnlyList<Finding> Findings)
{
    /// <summary>The finding that a determination has: the open one of its question, or one that was raised on the very judgement; null where it has none.</summary>
    public Finding? On(Determination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        return Findings.Where(f => string.Equals(f.Question, determination.Question, StringComparison.Ordinal))
            .Where(f => f.State is FindingState.Open || f.DeterminationId == determination.Id || f.DeterminationId == determination.Known).MaxBy(f => f.RaisedAt);
    }

    /// <summary>Whether a finding is proposed: the determination is below Satisfied and has none. Null is no determination.</summary>
    public bool IsProposed(Determination? determination) => determination is { Status: not DeterminationStatus.Satisfied } && On(determination) is null;
}

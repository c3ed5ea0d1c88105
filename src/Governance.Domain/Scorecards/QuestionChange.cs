using Governance.Domain.Scoring;

namespace Governance.Domain.Scorecards;

/// <summary>A question of which the answer, the determination or the hold is another than before.</summary>
/// <param name="Now">In the later scorecard.</param>
/// <param name="Then">In the earlier one; null where it was not asked.</param>
/// <param name="AnswerChanged">Whether the answer is another, as far as it is scored.</param>
/// <param name="WasLeftOut">Whether a reviewer had accepted that it does not apply.</param>
/// <param name="IsLeftOut">Whether one has accepted it now.</param>
public sealed record QuestionChange(ScorecardQuestion Now, ScorecardQuestion? Then, bool AnswerChanged, bool WasLeftOut = false, bool IsLeftOut = false)
{
    /// <summary>Whether it was determined otherwise, or not at all.</summary>
    public bool DeterminationChanged => Then is not null && Then.Determination != Now.Determination;

    /// <summary>Whether it began or ceased to be left out.</summary>
    public bool LeftOutChanged => Then is not null && WasLeftOut != IsLeftOut;

    /// <summary>Whether it began or ceased to hold the band, or holds it for another reason.</summary>
    public bool HoldChanged => Then is not null && Then.Holds != Now.Holds;

    /// <summary>Whether anything changed.</summary>
    public bool IsOne => Then is null || AnswerChanged || DeterminationChanged || LeftOutChanged || HoldChanged;
}

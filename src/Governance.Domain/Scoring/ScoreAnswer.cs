using System.Collections.Immutable;

namespace Governance.Domain.Scoring;

/// <summary>The answer to a question.</summary>
public sealed record ScoreAnswer(string Question, AnswerState State)
{
    /// <summary>The chosen options; one at most for a choice. A value given twice counts once.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The number, for a number question.</summary>
    public decimal? Number { get; init; }

    /// <summary>For not applicable: the reviewer accepted it. For hidden: the answer that hides it was determined.</summary>
    public bool Accepted { get; init; }

    /// <summary>Whether the question is left out of the score.</summary>
    public bool LeavesOut => Accepted && State is (AnswerState.NotApplicable or AnswerState.Hidden);
}

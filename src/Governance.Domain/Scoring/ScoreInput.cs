using System.Collections.Immutable;

namespace Governance.Domain.Scoring;

/// <summary>Everything that a score depends on. Entries refer to questions by key; their order means nothing.</summary>
public sealed record ScoreInput(ScoreRules Rules, DateOnly AsOf)
{
    /// <summary>The sections; weights on all of them or on none.</summary>
    public ImmutableArray<ScoreSection> Sections { get; init; } = [];

    /// <summary>The questions.</summary>
    public ImmutableArray<ScoreQuestion> Questions { get; init; } = [];

    /// <summary>At most one per question; a question without is unanswered.</summary>
    public ImmutableArray<ScoreAnswer> Answers { get; init; } = [];

    /// <summary>At most one per question.</summary>
    public ImmutableArray<ScoreDetermination> Determinations { get; init; } = [];

    /// <summary>Any number per question.</summary>
    public ImmutableArray<ScoreEvidence> Evidence { get; init; } = [];

    /// <summary>Any number per question.</summary>
    public ImmutableArray<ScoreFinding> Findings { get; init; } = [];

    /// <summary>Any number per question.</summary>
    public ImmutableArray<ScoreLapse> Lapses { get; init; } = [];

    /// <summary>Printed beside the holds; they move nothing.</summary>
    public ImmutableArray<ScoreWaiver> Waivers { get; init; } = [];

    /// <summary>The engagement whose risk is asked for; null where none is.</summary>
    public ScoreEngagement? Engagement { get; init; }
}

using Governance.Domain.Scoring;

namespace Governance.Domain.Scorecards;

/// <summary>A question, what was said and judged of it, and what it brings to the whole in points.</summary>
/// <param name="Key">As in the input.</param>
/// <param name="Section">Key of its section.</param>
/// <param name="Text">What was asked.</param>
/// <param name="Critical">Whether it can hold the band.</param>
/// <param name="State">What the vendor did with it.</param>
/// <param name="Determination">The judgement; absent where there is none.</param>
/// <param name="Reason">Why.</param>
/// <param name="Claimed">Points claimed; absent where it does not count.</param>
/// <param name="Proven">Points proven; absent where it does not count.</param>
/// <param name="Holds">Why it holds the band; absent where it does not.</param>
public sealed record ScorecardQuestion(
    string Key,
    string Section,
    string Text,
    bool Critical,
    AnswerState State,
    DeterminationStatus? Determination = null,
    string? Reason = null,
    decimal? Claimed = null,
    decimal? Proven = null,
    HoldReason? Holds = null);

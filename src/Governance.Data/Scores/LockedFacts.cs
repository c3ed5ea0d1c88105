using Governance.Domain.Scores;

namespace Governance.Data.Scores;

/// <summary>The facts of an assessment, and the row in which its score is kept, locked before they were read.</summary>
public sealed record LockedFacts(AssessmentFacts Facts, AssessmentScore Score);

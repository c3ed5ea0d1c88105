using Governance.Domain.Gaps;

namespace Governance.Web.Features.Assessments;

/// <summary>One question of a gap questionnaire: why it is asked, and how it stands now.</summary>
/// <param name="Line">Why it is asked.</param>
/// <param name="Now">How it stands now; null before anything was submitted.</param>
public sealed record GapResult(GapLine Line, QuestionProof? Now);

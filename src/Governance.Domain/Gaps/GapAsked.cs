using Governance.Domain.Assessments;

namespace Governance.Domain.Gaps;

/// <summary>A questionnaire went out that asks only what an earlier assessment does not prove.</summary>
/// <param name="Of">The assessment whose gaps it fills.</param>
/// <param name="Questions">How many questions it asks.</param>
/// <param name="LeftOut">How many it leaves out.</param>
/// <param name="AskedAfterAll">How many of those it asks need not be asked.</param>
/// <param name="By">Who sent it.</param>
public sealed record GapAsked(AssessmentId Of, int Questions, int LeftOut, int AskedAfterAll, UserId By) : IEvent;

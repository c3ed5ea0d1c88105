namespace Governance.Web.Features.Assessments;

/// <summary>Something that was done about an assessment.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who: a person of ours, or of the vendor.</param>
/// <param name="Words">What.</param>
/// <param name="Path">Where it can be read, below the address of the organization; null where the page itself says all.</param>
public sealed record AssessmentAct(DateTimeOffset At, string? By, string Words, string? Path = null);

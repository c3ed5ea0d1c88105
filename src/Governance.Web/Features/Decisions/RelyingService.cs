using Governance.Domain.Engagements;
using Governance.Domain.Scores;

namespace Governance.Web.Features.Decisions;

/// <summary>A service of ours that relies on the vendor.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="Reference">What people call it.</param>
/// <param name="Service">The service.</param>
/// <param name="InherentRisk">What is at stake, 1 to 5.</param>
/// <param name="CriticalFunction">Whether it supports a critical or important function.</param>
/// <param name="Function">That function, or another one.</param>
/// <param name="Score">The score of its latest reviewed assessment; of the latest one only before any review.</param>
public sealed record RelyingService(EngagementId Id, string Reference, string Service, int InherentRisk, bool CriticalFunction, string? Function, AssessmentScore? Score);

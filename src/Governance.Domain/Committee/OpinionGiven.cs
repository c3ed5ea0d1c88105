using Governance.Domain.Assessments;

namespace Governance.Domain.Committee;

/// <summary>The second line gave its opinion on a recommendation.</summary>
public sealed record OpinionGiven(AssessmentId Assessment, RecommendationId Recommendation, bool Agrees, UserId By) : IEvent;

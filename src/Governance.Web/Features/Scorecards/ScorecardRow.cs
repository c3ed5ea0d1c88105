using Governance.Domain.Assessments;

namespace Governance.Web.Features.Scorecards;

/// <summary>A scorecard in a list.</summary>
public sealed record ScorecardRow(Guid Id, string Reference, string Service, string Vendor, int Submission, DateOnly AsOf, decimal? Claimed, decimal? Proven, string? Band, int Holds, bool LimitedScope, DateTimeOffset MadeAt, OwnSource? Own);

using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Scorecards;

namespace Governance.Web.Features.Decisions;

/// <summary>A decision in a list.</summary>
public sealed record DecisionRow(Guid Id, string Reference, string Service, string Vendor, Outcome Outcome, IReadOnlyList<Condition> Conditions, DateTimeOffset At, ScorecardId ScorecardId, OwnSource? Own);

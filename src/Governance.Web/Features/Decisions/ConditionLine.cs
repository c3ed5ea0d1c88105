using Governance.Domain.Findings;

namespace Governance.Web.Features.Decisions;

/// <summary>A condition as the obligation that it became, with its owner's name.</summary>
public sealed record ConditionLine(Obligation Obligation, string Owner);

using Governance.Domain.Findings;
using Governance.Domain.Scoring;
using Governance.Web.Lists;

namespace Governance.Web.Features.Obligations;

/// <summary>An obligation in a list, with the severity of the finding that it comes from.</summary>
public sealed record ObligationRow(Obligation Obligation, string Vendor, string Owner, FindingSeverity? Severity)
{
    /// <summary>Its place in the list.</summary>
    public RowKey Key => new(Vendor, Obligation.DueOn, Obligation.Id.Value);
}

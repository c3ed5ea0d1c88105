using Governance.Domain.Findings;

namespace Governance.Web.Features.Findings;

/// <summary>A finding in a list.</summary>
public sealed record FindingRow(Finding Finding, string Vendor, Guid Obligation, DateOnly DueOn, bool Met);

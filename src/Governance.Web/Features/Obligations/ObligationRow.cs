using Governance.Domain.Findings;

namespace Governance.Web.Features.Obligations;

/// <summary>An obligation in a list.</summary>
public sealed record ObligationRow(Obligation Obligation, string Vendor, string Owner);

using Governance.Domain.Findings;

namespace Governance.Web.Features.Findings;

/// <summary>A finding and what is owed after it.</summary>
public sealed record FindingPage(Finding Finding, Obligation Obligation, string Vendor, string Assessment, string RaisedBy, string? VerifiedBy, string? ClosedBy, DateOnly Today);

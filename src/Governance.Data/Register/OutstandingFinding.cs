using Governance.Domain.Findings;

namespace Governance.Data.Register;

/// <summary>A finding, and by when its remediation is due.</summary>
public sealed record OutstandingFinding(Finding Finding, DateOnly DueOn);

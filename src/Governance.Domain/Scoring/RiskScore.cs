namespace Governance.Domain.Scoring;

/// <summary>The risk of the engagement, before and after what was proven, each from 1 to 5.</summary>
public sealed record RiskScore(int Inherent, int Residual);

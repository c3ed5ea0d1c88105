namespace Governance.Domain.Scoring;

/// <summary>A decision to live with a hold until a day. It changes what may be decided, never what is measured.</summary>
public sealed record ScoreWaiver(string Question, string Approver, string Reason, DateOnly Until);

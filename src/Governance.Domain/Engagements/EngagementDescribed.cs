namespace Governance.Domain.Engagements;

/// <summary>What is known of an engagement changed.</summary>
public sealed record EngagementDescribed(string Service) : IEvent;

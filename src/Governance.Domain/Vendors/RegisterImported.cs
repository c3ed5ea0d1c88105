namespace Governance.Domain.Vendors;

/// <summary>A file of vendors was imported whole; the hash names its contents.</summary>
public sealed record RegisterImported(string Sha256, int Created, int Updated, int Skipped) : IEvent;

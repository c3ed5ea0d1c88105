namespace Governance.Domain.Vendors;

/// <summary>A file of vendors was read; nothing was imported yet.</summary>
public sealed record RegisterFileRead(string Sha256, int Rows) : IEvent;

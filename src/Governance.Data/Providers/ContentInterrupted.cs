namespace Governance.Data.Providers;

/// <summary>A first start was ended while it filled the database: what is there is half of the content, and nobody's work yet.</summary>
public sealed class ContentInterrupted() : Exception("The first start was interrupted while it filled the database. Start with --rebuild to fill it anew.");

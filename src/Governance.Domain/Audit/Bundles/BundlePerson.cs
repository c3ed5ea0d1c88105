namespace Governance.Domain.Audit.Bundles;

/// <summary>Who an actor is.</summary>
/// <param name="Id">As in the entries.</param>
/// <param name="Name">The name shown when the bundle was written.</param>
public sealed record BundlePerson(Guid Id, string Name);

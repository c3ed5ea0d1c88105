using Governance.Domain.Signing;

namespace Governance.Domain.Audit.Bundles;

/// <summary>A line of a bundle after its first: one of these, and a seal on the last.</summary>
/// <param name="Checkpoint">A signed size and root.</param>
/// <param name="Entry">An audit entry.</param>
/// <param name="Transmittal">A transmittal.</param>
/// <param name="Person">An actor's name.</param>
/// <param name="End">The end.</param>
/// <param name="Seal">The seal on the end.</param>
public sealed record BundleLine(SealedCheckpoint? Checkpoint = null, BundleEntry? Entry = null, BundleTransmittal? Transmittal = null, BundlePerson? Person = null, BundleEnd? End = null, DocumentSeal? Seal = null);

using Governance.Domain.Evidence;
using Governance.Intake;

namespace Governance.Vault;

/// <summary>What became of a file that was handed in.</summary>
/// <param name="Verdict">What the intake says of it.</param>
/// <param name="Blob">Where it lies; null where it was refused, and then nothing of it is kept.</param>
public sealed record Receipt(IntakeVerdict Verdict, StoredBlob? Blob);

using Governance.Domain.Evidence;

namespace Governance.Data.Findings;

/// <summary>A document that a proof can name, as the file that it is now.</summary>
/// <param name="File">That file.</param>
/// <param name="Title">What its owner calls the document.</param>
/// <param name="Label">How sensitive it is.</param>
/// <param name="FileName">The name of the file.</param>
/// <param name="TakenAt">When the file was taken in.</param>
public sealed record ProofDocument(EvidenceRevisionId File, string Title, Classification Label, string FileName, DateTimeOffset TakenAt);

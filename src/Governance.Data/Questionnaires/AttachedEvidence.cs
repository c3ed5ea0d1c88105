using Governance.Domain.Evidence;

namespace Governance.Data.Questionnaires;

/// <summary>A document of the vendor's as it stands beside an answer.</summary>
/// <param name="Id">The document.</param>
/// <param name="Title">What its owner calls it.</param>
/// <param name="Label">How sensitive it is.</param>
/// <param name="FileName">The name of its current file, where one is chosen from several documents.</param>
/// <param name="TakenAt">When that file was taken in.</param>
public sealed record AttachedEvidence(EvidenceId Id, string Title, Classification Label, string? FileName = null, DateTimeOffset? TakenAt = null);

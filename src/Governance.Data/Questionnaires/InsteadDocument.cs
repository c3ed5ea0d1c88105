using Governance.Domain.Evidence;

namespace Governance.Data.Questionnaires;

/// <summary>A document that can be offered instead of answers, as the file that it is now.</summary>
/// <param name="File">That file.</param>
/// <param name="Title">What its owner calls the document.</param>
/// <param name="Label">How sensitive it is.</param>
/// <param name="FileName">The name of the file.</param>
/// <param name="StoredAt">When the file was taken in.</param>
public sealed record InsteadDocument(EvidenceRevisionId File, string Title, Classification Label, string FileName, DateTimeOffset StoredAt);

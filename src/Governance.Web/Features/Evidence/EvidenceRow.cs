using Governance.Domain.Evidence;

namespace Governance.Web.Features.Evidence;

/// <summary>A document in the list.</summary>
/// <param name="Document">The document.</param>
/// <param name="FileName">Its newest file.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Grants">How many grants are in force.</param>
public sealed record EvidenceRow(EvidenceDocument Document, string FileName, long Size, int Grants);

using Governance.Domain.Evidence;

namespace Governance.Web.Features.Evidence;

/// <summary>A file of a document, and who brought it.</summary>
public sealed record RevisionRow(EvidenceRevision Revision, string StoredBy);

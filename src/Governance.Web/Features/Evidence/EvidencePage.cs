using Governance.Domain.Evidence;

namespace Governance.Web.Features.Evidence;

/// <summary>A document with everything that its page says.</summary>
/// <param name="Document">The document.</param>
/// <param name="Revisions">Its files, the newest first, at most 50.</param>
/// <param name="Grants">Who may or might open it, the newest first, at most 50.</param>
/// <param name="Openings">Who did, the newest first, at most 20.</param>
/// <param name="Today">For what has ended.</param>
public sealed record EvidencePage(EvidenceDocument Document, IReadOnlyList<RevisionRow> Revisions, IReadOnlyList<GrantRow> Grants, IReadOnlyList<AccessEntry> Openings, DateOnly Today);

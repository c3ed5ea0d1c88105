using Governance.Domain.Evidence;

namespace Governance.Web.Features.Evidence;

/// <summary>A document and the form for its newer file.</summary>
public sealed record RevisionPage(EvidenceDocument Document, RevisionForm Form);

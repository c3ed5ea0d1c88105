using Governance.Domain.Evidence;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A document beside an answer, by name.</summary>
internal sealed record CopiedAttachment(string Title, Classification Label);

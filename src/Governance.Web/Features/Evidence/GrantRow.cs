using Governance.Domain.Evidence;

namespace Governance.Web.Features.Evidence;

/// <summary>A grant, to whom, and for which questionnaire.</summary>
public sealed record GrantRow(Grant Grant, string Buyer, string Questionnaire);

using Governance.Domain.Templates;

namespace Governance.Web.Features.Templates;

/// <summary>A version to be retired, and why.</summary>
public sealed record RetirementPage(OwnTemplate Version, RetirementForm Form);

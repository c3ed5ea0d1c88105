using Governance.Domain.Findings;

namespace Governance.Web.Features.Undertakings;

/// <summary>What is owed, and for which a later date is asked.</summary>
public sealed record ExtensionPage(Undertaking Undertaking, ExtensionForm Form);

using Governance.Domain.Findings;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Undertakings;

/// <summary>What is owed, and who can see to it.</summary>
/// <param name="Undertaking">What is owed.</param>
/// <param name="Owners">Everybody whose roles fit and who does not have it.</param>
/// <param name="Form">The choice.</param>
public sealed record OwnerPage(Undertaking Undertaking, IReadOnlyList<Choice> Owners, OwnerForm Form);

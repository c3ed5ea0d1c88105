using Governance.Domain.Findings;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Obligations;

/// <summary>An obligation that is handed over, and who can have it.</summary>
/// <param name="Obligation">The obligation.</param>
/// <param name="Vendor">The vendor that it is about.</param>
/// <param name="Owner">Who has it now.</param>
/// <param name="Owners">Everybody else whose roles fit.</param>
/// <param name="Form">The choice.</param>
public sealed record HandoverPage(Obligation Obligation, string Vendor, string Owner, IReadOnlyList<Choice> Owners, HandoverForm Form);

using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Obligations;

/// <summary>A page of obligations.</summary>
/// <param name="Filter">What the address asked.</param>
/// <param name="Rows">In its order.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Owners">Who can be asked for.</param>
/// <param name="About">The vendor or the service that the list is narrowed to; null where it is not.</param>
/// <param name="Today">For what is late.</param>
public sealed record ObligationsPage(ObligationFilter Filter, IReadOnlyList<ObligationRow> Rows, string? Next, IReadOnlyList<Choice> Owners, string? About, DateOnly Today);

using Governance.Data.Vendors;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Vendors;

/// <summary>One page of the register.</summary>
/// <param name="Filter">What the address asked.</param>
/// <param name="Rows">In its order.</param>
/// <param name="Next">After which the next page begins; null on the last.</param>
/// <param name="Previous">Before which the previous page ends; null on the first.</param>
/// <param name="Owners">Who can be asked for.</param>
public sealed record VendorsPage(VendorFilter Filter, IReadOnlyList<VendorRow> Rows, string? Next, string? Previous, IReadOnlyList<Choice> Owners);

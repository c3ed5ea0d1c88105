using Governance.Domain;

namespace Governance.Data.Vendors;

/// <summary>Rows of the register, and the people whose vendors can be asked for.</summary>
/// <param name="Rows">In the order that was asked.</param>
/// <param name="Owners">Current members by name.</param>
public sealed record VendorList(IReadOnlyList<VendorRow> Rows, IReadOnlyList<(UserId Id, string Name)> Owners);

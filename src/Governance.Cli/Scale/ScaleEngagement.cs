using Governance.Domain.Contracts;
using Governance.Domain.Engagements;
using Governance.Domain.Vendors;

namespace Governance.Cli.Scale;

/// <summary>A made-up vendor of a buyer with its one engagement.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Engagement">The engagement.</param>
/// <param name="Contract">Its contract, where it has one.</param>
/// <param name="Seller">The organization behind the record; null where nobody has claimed it.</param>
internal sealed record ScaleEngagement(Vendor Vendor, Engagement Engagement, Contract? Contract, ScaleTenant? Seller);

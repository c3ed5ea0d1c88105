namespace Governance.Data.Demo;

/// <summary>A buyer's record of a vendor, with one engagement and its contract, if there is one.</summary>
public sealed record DemoVendor(
    string Buyer, string Organization, string Owner, int MonthsAgo, IReadOnlyList<DemoContact> Contacts, DemoEngagement Engagement, DemoContract? Contract);

using System.Globalization;
using Governance.Data;
using Governance.Domain;
using Governance.Domain.Engagements;
using Governance.Domain.Vendors;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Engagements;

/// <summary>Reads engagements for their list.</summary>
internal static class EngagementLists
{
    /// <summary>Those that a filter asks for, in its order, from its key on.</summary>
    public static IQueryable<EngagementRow> Rows(this GovernanceDb db, EngagementFilter filter)
    {
        var engagements = db.Set<Engagement>().AsNoTracking();
        if (filter.Tier is { } tier) engagements = engagements.Where(e => e.Tier == tier);
        if (filter.Vendor is { } vendor) engagements = engagements.Where(e => e.VendorId == new VendorId(vendor));
        if (filter.Owner is { } owner) engagements = engagements.Where(e => e.OwnerId == new UserId(owner));
        return engagements.Join(db.Set<Vendor>(), e => e.VendorId, v => v.Id, (e, v) => new ListedEngagement { Engagement = e, Vendor = v.Name })
            .Mentioning(filter.Q, x => x.Engagement.Service, x => x.Vendor, x => x.Engagement.Reference)
            .InOrder(filter.Sort, RowKey.Read(filter.After))
            .Select(x => new EngagementRow(x.Engagement, x.Vendor,
                db.Set<Function>().Where(f => f.Id == x.Engagement.FunctionId).Select(f => f.Name).FirstOrDefault(),
                db.People.Where(p => p.Id == x.Engagement.OwnerId).Select(p => p.DisplayName).FirstOrDefault()));
    }

    /// <summary>After which row the next page begins.</summary>
    public static string Key(this EngagementRow row, EngagementFilter filter) => new RowKey(filter.Sort?.TrimStart('-') switch
    {
        "vendor" => row.Vendor,
        "risk" => row.Engagement.InherentRisk.ToString(CultureInfo.InvariantCulture),
        _ => row.Engagement.Service,
    }, default, row.Engagement.Id.Value).ToString();

    private static IQueryable<ListedEngagement> InOrder(this IQueryable<ListedEngagement> engagements, string? sort, RowKey? key)
    {
        var (by, id) = (key?.By ?? "", key?.Id ?? default);
        var risk = int.TryParse(by, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return sort switch
        {
            "-service" => engagements.Where(x => key == null || string.Compare(x.Engagement.Service, by) < 0 || (x.Engagement.Service == by && ((Guid)(object)x.Engagement.Id).CompareTo(id) < 0))
                .OrderByDescending(x => x.Engagement.Service).ThenByDescending(x => x.Engagement.Id),
            "vendor" => engagements.Where(x => key == null || string.Compare(x.Vendor, by) > 0 || (x.Vendor == by && ((Guid)(object)x.Engagement.Id).CompareTo(id) > 0))
                .OrderBy(x => x.Vendor).ThenBy(x => x.Engagement.Id),
            "-vendor" => engagements.Where(x => key == null || string.Compare(x.Vendor, by) < 0 || (x.Vendor == by && ((Guid)(object)x.Engagement.Id).CompareTo(id) < 0))
                .OrderByDescending(x => x.Vendor).ThenByDescending(x => x.Engagement.Id),
            "risk" => engagements.Where(x => key == null || x.Engagement.InherentRisk > risk || (x.Engagement.InherentRisk == risk && ((Guid)(object)x.Engagement.Id).CompareTo(id) > 0))
                .OrderBy(x => x.Engagement.InherentRisk).ThenBy(x => x.Engagement.Id),
            "-risk" => engagements.Where(x => key == null || x.Engagement.InherentRisk < risk || (x.Engagement.InherentRisk == risk && ((Guid)(object)x.Engagement.Id).CompareTo(id) < 0))
                .OrderByDescending(x => x.Engagement.InherentRisk).ThenByDescending(x => x.Engagement.Id),
            _ => engagements.Where(x => key == null || string.Compare(x.Engagement.Service, by) > 0 || (x.Engagement.Service == by && ((Guid)(object)x.Engagement.Id).CompareTo(id) > 0))
                .OrderBy(x => x.Engagement.Service).ThenBy(x => x.Engagement.Id),
        };
    }
}

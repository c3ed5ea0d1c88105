using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Evidence;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Search;

/// <summary>Reads the records that mention words.</summary>
internal static class SearchQueries
{
    private const int MostOfAKind = 4;

    /// <summary>Those of the lists that the person may see, the newest of each kind first.</summary>
    public static async Task<IReadOnlyList<FoundRecord>> FoundAsync(this GovernanceDb db, OrganizationContext here, string words, CancellationToken stop)
    {
        List<FoundRecord> found = [];
        foreach (var kind in (IQueryable<FoundRecord>[])[.. here.Allows(Permission.ViewPortfolio) ? db.OfBuyer(words) : [], .. here.Allows(Permission.ViewQuestionnaires) ? db.OfVendor(words, here.Allows(Permission.ManageEvidence)) : []])
            found.AddRange(await kind.Take(MostOfAKind).ToListAsync(stop));
        return found;
    }

    private static IQueryable<FoundRecord>[] OfBuyer(this GovernanceDb db, string words) =>
    [
        db.Set<Vendor>().Mentioning(words, v => v.Name, v => v.Reference).OrderByDescending(v => v.Id).Select(v => new FoundRecord(v.Name, "Vendor " + v.Reference, "vendors/" + v.Id)),
        db.Set<Engagement>().Mentioning(words, e => e.Service, e => e.Reference).OrderByDescending(e => e.Id).Select(e => new FoundRecord(e.Service, "Engagement " + e.Reference, "engagements/" + e.Id)),
        db.Set<Assessment>().Mentioning(words, a => a.Service, a => a.Reference, a => a.TemplateTitle).OrderByDescending(a => a.Id).Select(a => new FoundRecord(a.Service + ", " + a.TemplateTitle, "Assessment " + a.Reference + (a.GapOf != null ? ". " + GapMark.Words : "") + (a.VendorOrganization != null ? "" : a.Offer.By == null ? ". " + AssessorsOwn.FromPublic : ". " + AssessorsOwn.FromOffered), "assessments/" + a.Id)),
        db.Set<Finding>().Mentioning(words, f => f.Title, f => f.Reference).OrderByDescending(f => f.Id).Select(f => new FoundRecord(f.Title, "Finding " + f.Reference, "findings/" + f.Id)),
        db.Set<Obligation>().Mentioning(words, o => o.Title, o => o.Reference).OrderByDescending(o => o.Id).Select(o => new FoundRecord(o.Title, "Obligation " + o.Reference, "obligations/" + o.Id)),
    ];

    private static IQueryable<FoundRecord>[] OfVendor(this GovernanceDb db, string words, bool evidence) =>
    [
        db.Set<Questionnaire>().Mentioning(words, q => q.Title, q => q.Service, q => q.Reference, q => q.BuyerName).OrderByDescending(q => q.Id).Select(q => new FoundRecord(q.Title + ", " + q.BuyerName, "Questionnaire " + q.Reference, "questionnaires/" + q.Id)),
        db.Set<Undertaking>().Mentioning(words, u => u.Title, u => u.Reference, u => u.BuyerName).OrderByDescending(u => u.Id).Select(u => new FoundRecord(u.Title, "Undertaking " + u.Reference, "undertakings/" + u.Id)),
        .. evidence ? [db.Set<EvidenceDocument>().Mentioning(words, d => d.Title).OrderByDescending(d => d.Id).Select(d => new FoundRecord(d.Title, "Evidence", "evidence/" + d.Id))] : Array.Empty<IQueryable<FoundRecord>>(),
    ];
}

using Governance.Data;
using Governance.Data.Clarifications;
using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Clarifications;

/// <summary>The questionnaire that the two talk about, as the side that looks at it calls it.</summary>
/// <param name="Subject">What they talk about.</param>
/// <param name="Other">The other side's name.</param>
/// <param name="Reference">What this side calls it.</param>
/// <param name="Title">Name and service.</param>
/// <param name="Own">Its address on this side.</param>
public sealed record ClarificationSide(ClarificationSubject Subject, string Other, string Reference, string Title, string Own)
{
    /// <summary>The vendor's; null where it has no such questionnaire. One statement.</summary>
    public static async Task<ClarificationSide?> OfVendorAsync(GovernanceDb db, string root, Guid id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var key = new QuestionnaireId(id);
        var found = await db.Set<Questionnaire>().AsNoTracking().Where(q => q.Id == key)
            .Join(db.Set<StoredDocument>(), q => q.QuestionnaireHash, d => d.Hash, (q, d) => new { Questionnaire = q, d.Json }).FirstOrDefaultAsync(stop);
        if (found is not { Questionnaire: var one }) return null;
        var open = one.State is not (QuestionnaireState.Recalled or QuestionnaireState.Declined or QuestionnaireState.Replaced);
        return new(new(one.AssessmentId, one.Buyer, FrozenQuestionnaire.Read(found.Json), open), one.BuyerName, one.Reference, $"{one.Title}, {one.Service}", $"{root}/questionnaires/{id}");
    }

    /// <summary>The buyer's; null where it has no such assessment, or the vendor was never asked. One statement.</summary>
    public static async Task<ClarificationSide?> OfBuyerAsync(GovernanceDb db, string root, Guid id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var key = new AssessmentId(id);
        var found = await db.Set<Assessment>().AsNoTracking().Where(a => a.Id == key).Join(db.Set<Vendor>(), a => a.VendorId, v => v.Id, (a, v) => new { Assessment = a, v.Name })
            .Join(db.Set<StoredDocument>(), x => x.Assessment.QuestionnaireHash, d => d.Hash, (x, d) => new { x.Assessment, x.Name, d.Json }).FirstOrDefaultAsync(stop);
        if (found is not { Assessment: { } one } || (one.VendorOrganization ?? one.Offer.By) is not { } vendor) return null;
        var open = !one.IsAssessorsOwn && one.State is not (AssessmentState.Recalled or AssessmentState.Declined);
        return new(new(one.Id, vendor, FrozenQuestionnaire.Read(found.Json), open), found.Name, one.Reference, $"{one.TemplateTitle}, {one.Service}", $"{root}/assessments/{id}");
    }
}

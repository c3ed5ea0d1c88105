using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Reviews;
using Governance.Domain.Templates;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Originals;

/// <summary>Reads submissions with the files that their questionnaires were made of: all of it the buyer's own.</summary>
internal static class ReceivedOriginalQueries
{
    /// <summary>The latest submission of an assessment; null where nothing was submitted, or the questionnaire was made of no file.</summary>
    public static async Task<ReceivedOriginal?> OriginalAsync(this GovernanceDb db, AssessmentId id, CancellationToken stop)
    {
        var found = await db.Set<Assessment>().AsNoTracking().Where(a => a.Id == id)
            .Join(db.Set<ReceivedSubmission>(), a => new { a.Id, Number = a.LatestSubmission }, s => new { Id = s.AssessmentId, s.Number }, (a, s) => new { Assessment = a, s.TransmittalId })
            .Join(db.Set<Transmittal>().Where(t => t.Direction == Direction.Received), x => x.TransmittalId, t => t.Id, (x, t) => new { x.Assessment, t.Content })
            .Join(db.Set<Vendor>(), x => x.Assessment.VendorId, v => v.Id, (x, v) => new { x.Assessment, x.Content, v.Name })
            .Join(db.Set<StoredDocument>(), x => x.Assessment.QuestionnaireHash, d => d.Hash, (x, d) => new { x.Assessment, x.Content, x.Name, d.Json })
            .Join(db.Set<TemplateDraft>(), x => x.Assessment.TemplateKey, d => d.Key, (x, d) => new { x.Assessment, x.Content, x.Name, x.Json, DraftId = (TemplateDraftId?)d.Id })
            .Join(db.Set<QuestionnaireImport>(), x => x.DraftId, i => i.DraftId, (x, i) => new { x.Assessment, x.Content, x.Name, x.Json, Import = i })
            .FirstOrDefaultAsync(stop);
        return found is null ? null : new(found.Assessment, found.Name, ContentJson.Read<SubmissionMade>(found.Content), found.Json, found.Import);
    }
}

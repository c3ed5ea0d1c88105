using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.ReceivedRepresentations;

/// <summary>Reads representations from the buyer's own copies.</summary>
internal static class ReceivedRepresentationQueries
{
    private const int Most = 100;

    /// <summary>That of a submission; null where the submission is not here, or was confirmed and not represented.</summary>
    public static async Task<ReceivedRepresentation?> RepresentationAsync(this GovernanceDb db, AssessmentId id, int number, CancellationToken stop)
    {
        var found = await db.Set<ReceivedSubmission>().AsNoTracking().Where(s => s.AssessmentId == id && s.Number == number && s.RepresentationSha256 != null)
            .Join(db.Set<Transmittal>().Where(t => t.Direction == Direction.Received), s => s.TransmittalId, t => t.Id, (s, t) => new { s.AssessmentId, t.Content, t.Sha256 })
            .Join(db.Set<Assessment>(), x => x.AssessmentId, a => a.Id, (x, a) => new { Assessment = a, x.Content, x.Sha256 })
            .Join(db.Set<Vendor>(), x => x.Assessment.VendorId, v => v.Id, (x, v) => new { x.Assessment, x.Content, x.Sha256, v.Name })
            .Join(db.Set<StoredDocument>(), x => x.Assessment.QuestionnaireHash, d => d.Hash, (x, d) => new { x.Assessment, x.Content, x.Sha256, x.Name, d.Json })
            .FirstOrDefaultAsync(stop);
        return found is null ? null : new(found.Assessment, found.Name, ContentJson.Read<SubmissionMade>(found.Content), found.Sha256, found.Json);
    }

    /// <summary>The decisions that relied on a representation, the latest first.</summary>
    public static async Task<IReadOnlyList<RelyingDecision>> RelyingAsync(this GovernanceDb db, ReceivedRepresentation received, CancellationToken stop)
    {
        var (assessment, hash) = (received.Assessment.Id, received.Stated.ContentSha256);
        return await db.Set<CommitteeDecision>().AsNoTracking().Where(d => d.AssessmentId == assessment && d.RepresentationSha256 == hash)
            .OrderByDescending(d => d.At).Take(Most).Select(d => new RelyingDecision(d.Id, d.Reference, d.Outcome, d.At)).ToListAsync(stop);
    }
}

using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Puts a vendor's evidence beside its answers, and grants it to the buyer with a submission.</summary>
public sealed class AttachmentDesk(AnswerDesk answers, GovernanceDb db, TimeProvider clock)
{
    private const int MostChoices = 200;

    /// <summary>The documents that can be attached, newest first; the list of evidence has the rest.</summary>
    public async Task<IReadOnlyList<AttachedEvidence>> ChoicesAsync(CancellationToken stop) =>
        await db.Set<EvidenceDocument>().AsNoTracking().Join(db.Set<EvidenceRevision>(), e => e.CurrentRevision, r => r.Id, (e, r) => new { Document = e, r.FileName, r.StoredAt })
            .OrderByDescending(x => x.Document.CreatedAt).ThenByDescending(x => x.Document.Id)
            .Take(MostChoices).Select(x => new AttachedEvidence(x.Document.Id, x.Document.Title, x.Document.Label, x.FileName, x.StoredAt)).ToListAsync(stop);

    /// <summary>Whether a document is restricted or not yet released, so that whoever attaches it shows anew who they are.</summary>
    public Task<bool> IsSensitiveAsync(EvidenceId evidence, CancellationToken stop) =>
        db.Set<EvidenceDocument>().AnyAsync(e => e.Id == evidence && (e.Label == Classification.Restricted || e.Label == Classification.PreRelease), stop);

    /// <summary>Attaches a document to an answer; false where one of the three does not exist. A second time changes nothing.</summary>
    /// <exception cref="Refused">The question is not open, or the document is sensitive and the person may not grant evidence.</exception>
    public async Task<bool> AttachAsync(Guid id, string question, EvidenceId evidence, (UserId Id, bool Grants) by, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await HeldAsync(id, stop) is not { } open || open.Sheet.Document.Question(question) is not { } asked) return false;
        var labels = await db.Set<EvidenceDocument>().Where(e => e.Id == evidence).Select(e => e.Label).ToListAsync(stop);
        if (labels is not [var label]) return false;
        if (label >= Classification.Restricted && !by.Grants) throw new Refused(AnswerRefusals.NotYoursToGrant);
        if (open.Evidence.Any(e => e.EvidenceId == evidence && string.Equals(e.Question, question, StringComparison.Ordinal))) return true;
        var now = clock.GetUtcNow();
        var answer = open.Sheet.Of(asked) is { } begun
            ? db.Attach(begun).Entity
            : db.Add(Answer.Begin(open.Questionnaire, asked, new(Domain.Scoring.AnswerState.Unanswered, AnswerDraft.UsualLabel), by.Id, now)).Entity;
        db.Add(answer.Attach(open.Questionnaire, asked, evidence, by.Id, now));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    /// <summary>Takes a document off an answer; false where it is not attached.</summary>
    /// <exception cref="Refused">The question is not open.</exception>
    public async Task<bool> DetachAsync(Guid id, string question, EvidenceId evidence, UserId by, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await HeldAsync(id, stop) is not { } open || open.Evidence.FirstOrDefault(e => e.EvidenceId == evidence && string.Equals(e.Question, question, StringComparison.Ordinal)) is not { } attached) return false;
        db.Attach(open.Sheet.Of(open.Sheet.Document.Question(question)!)!).Entity.Detach(open.Questionnaire, evidence, by, clock.GetUtcNow());
        db.Remove(attached);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    /// <summary>What goes with a submission: every document that stands beside a question that is asked, in its current revision, under a grant that is there or will be given; and those whose grant was taken back, which do not go while somebody can take them off their answer. Where nobody can, because the answer stands as it was submitted, it is told again under the grant that opens nothing any more.</summary>
    public async Task<IReadOnlyList<(Grant Grant, SubmittedEvidence Told, bool TakenBack)>> OfAsync(OpenQuestionnaire open, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        var served = open.Evidence.Where(e => open.Sheet.Asked.Contains(e.Question)).ToLookup(e => e.EvidenceId, e => e.Question);
        if (served.Count == 0) return [];
        var (ids, buyer, assessment, now) = (served.Select(group => group.Key).ToList(), open.Questionnaire.Buyer, open.Questionnaire.AssessmentId, clock.GetUtcNow());
        var documents = await db.Set<EvidenceDocument>().AsNoTracking().Where(e => ids.Contains(e.Id))
            .Join(db.Set<EvidenceRevision>(), e => e.CurrentRevision, r => r.Id, (e, r) => new { Document = e, Revision = r }).ToListAsync(stop);
        var given = await db.Set<Grant>().AsNoTracking().Where(g => ids.Contains(g.EvidenceId) && g.Buyer == buyer && g.AssessmentId == assessment).ToListAsync(stop);
        var granted = given.Select(g => g.RevisionId).ToList();
        var revisions = await db.Set<EvidenceRevision>().AsNoTracking().Where(r => granted.Contains(r.Id)).ToDictionaryAsync(r => r.Id, stop);
        var until = DateOnly.FromDateTime(now.UtcDateTime).AddDays(Grant.DaysWithSubmission);
        return [.. documents.OrderBy(d => d.Document.Id.Value).Select(d =>
        {
            var before = given.Where(g => g.EvidenceId == d.Document.Id).ToList();
            if (before.Find(g => g.RevokedAt is not null) is { } ended && served[d.Document.Id].All(key => !open.Sheet.IsOpen(open.Sheet.Document.Question(key)!)))
                return (ended, ended.Tell(d.Document, revisions[ended.RevisionId], [.. served[d.Document.Id].Order(StringComparer.Ordinal)]), false);
            var grant = before.Find(g => g.RevisionId == d.Revision.Id && g.Opens(now)) ?? Grant.Give(d.Document, buyer, assessment, until, by, now);
            // taken back is taken back: a later submission does not give it again unasked
            return (grant, grant.Tell(d.Document, d.Revision, [.. served[d.Document.Id].Order(StringComparer.Ordinal)]), before.Exists(g => g.RevokedAt is not null));
        })];
    }

    // held against whoever submits: what is attached now is read by the submission, or refused after it
    private async Task<OpenQuestionnaire?> HeldAsync(Guid id, CancellationToken stop) =>
        await db.ShareAsync(new(id), stop) is null ? null : await answers.OpenAsync(id, stop);
}

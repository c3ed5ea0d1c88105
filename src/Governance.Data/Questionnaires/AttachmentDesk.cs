using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Puts a vendor's evidence beside its answers, and grants it to the buyer with a submission.</summary>
public sealed class AttachmentDesk(AnswerDesk answers, GovernanceDb db, TimeProvider clock)
{
    private const int MostChoices = 200;

    /// <summary>The documents that a person can attach, newest first: without what is sensitive where they may not grant evidence. The list of evidence has the rest.</summary>
    public async Task<IReadOnlyList<AttachedEvidence>> ChoicesAsync(bool grants, CancellationToken stop) =>
        await db.Set<EvidenceDocument>().AsNoTracking().Where(e => grants || (e.Label != Classification.Restricted && e.Label != Classification.PreRelease)).Join(db.Set<EvidenceRevision>(), e => e.CurrentRevision, r => r.Id, (e, r) => new { Document = e, r.FileName, r.StoredAt })
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
        Attach(open, asked, [evidence], by.Id);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    /// <summary>Attaches documents that are about to be saved, none of them sensitive, each to its question; how many, and null where there is no such questionnaire.</summary>
    /// <param name="id">The questionnaire.</param>
    /// <param name="documents">The documents, with the keys of their questions.</param>
    /// <param name="save">Saves them and what is attached.</param>
    /// <param name="by">Who.</param>
    /// <param name="stop">Ends it; nothing is attached.</param>
    /// <exception cref="Refused">A question is not open, or what <paramref name="save"/> refuses.</exception>
    public async Task<int?> AttachAsync(Guid id, IReadOnlyCollection<(string Question, EvidenceId Evidence)> documents, Func<CancellationToken, Task> save, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(save);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await HeldAsync(id, stop) is not { } open) return null;
        foreach (var beside in documents.GroupBy(pair => pair.Question, pair => pair.Evidence, StringComparer.Ordinal)) Attach(open, open.Sheet.Document.Question(beside.Key)!, beside, by);
        await save(stop);
        await transaction.CommitAsync(stop);
        return documents.Count;
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

    /// <summary>
    /// What goes with a submission: every document that stands beside a question that is asked. Beside an answer that is open it is the
    /// newest file, under a grant that is there or will be given; a document whose grant to this buyer was taken back since it was
    /// attached does not go. Beside an answer that stands as it was submitted it is the file that was submitted, told again under
    /// its grant, also where that opens nothing any more: nobody can take it off, and nobody slips another file under it.
    /// </summary>
    public async Task<IReadOnlyList<(Grant Grant, SubmittedEvidence Told, bool TakenBack)>> OfAsync(OpenQuestionnaire open, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        var attached = open.Evidence.Where(e => open.Sheet.Asked.Contains(e.Question)).ToList();
        if (attached.Count == 0) return [];
        var (ids, buyer) = (attached.Select(e => e.EvidenceId).Distinct().ToList(), open.Questionnaire.Buyer);
        var documents = await db.Set<EvidenceDocument>().AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, stop);
        var grants = await db.Set<Grant>().AsNoTracking().Where(g => ids.Contains(g.EvidenceId) && g.Buyer == buyer).OrderBy(g => g.Id).ToListAsync(stop);
        var told = open.Questionnaire.SubmittedCount == 0 ? [] : await ToldAsync(open.Questionnaire, stop);
        List<EvidenceRevisionId> files = [.. documents.Values.Select(d => d.CurrentRevision), .. told.Select(t => t.RevisionId)];
        var revisions = await db.Set<EvidenceRevision>().AsNoTracking().Where(r => files.Contains(r.Id)).ToDictionaryAsync(r => r.Id, stop);
        return [.. attached.Select(e => (Link: e, Stands: open.Sheet.Standing(e, told)))
            .GroupBy(x => (x.Link.EvidenceId, Revision: x.Stands?.RevisionId ?? documents[x.Link.EvidenceId].CurrentRevision)).OrderBy(part => part.Key.EvidenceId.Value).ThenBy(part => part.Key.Revision.Value)
            .Select(part =>
            {
                var (document, own) = (documents[part.Key.EvidenceId], grants.Where(g => g.EvidenceId == part.Key.EvidenceId).ToList());
                var stands = part.All(x => x.Stands is not null);
                var grant = stands ? own.Find(g => g.Id == part.First().Stands!.GrantId) : null;
                grant ??= Grant.Along(document, own, (buyer, open.Questionnaire.AssessmentId), by, clock.GetUtcNow());
                List<string> questions = [.. part.Select(x => x.Link.Question).Order(StringComparer.Ordinal)];
                return (grant, grant.Tell(document, revisions[part.Key.Revision], questions), !stands && own.Exists(g => part.Any(x => g.HoldsBack(x.Link, open.Questionnaire.AssessmentId))));
            })];
    }

    private void Attach(OpenQuestionnaire open, FrozenQuestion asked, IEnumerable<EvidenceId> evidence, UserId by)
    {
        var now = clock.GetUtcNow();
        var answer = open.Sheet.Of(asked) is { } begun
            ? db.Attach(begun).Entity
            : db.Add(Answer.Begin(open.Questionnaire, asked, new(Domain.Scoring.AnswerState.Unanswered, AnswerDraft.UsualLabel), by, now)).Entity;
        foreach (var document in evidence) db.Add(answer.Attach(open.Questionnaire, asked, document, by, now));
    }

    // what the buyer was told last, as it was sent
    private async Task<IReadOnlyList<SubmittedEvidence>> ToldAsync(Questionnaire questionnaire, CancellationToken stop)
    {
        var (id, number) = (questionnaire.Id, questionnaire.SubmittedCount);
        var content = await db.Set<Submission>().Where(s => s.QuestionnaireId == id && s.Number == number)
            .Join(db.Set<Transmittal>().Where(t => t.Direction == Direction.Sent), s => (Guid)(object)s.Id, t => (Guid)(object)t.Id, (s, t) => t.Content).FirstOrDefaultAsync(stop);
        return content is null ? [] : ContentJson.Read<SubmissionMade>(content).Evidence;
    }

    // held against whoever submits: what is attached now is read by the submission, or refused after it
    private async Task<OpenQuestionnaire?> HeldAsync(Guid id, CancellationToken stop) =>
        await db.ShareAsync(new(id), stop) is null ? null : await answers.OpenAsync(id, stop);
}

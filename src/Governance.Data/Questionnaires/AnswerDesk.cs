using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Where a vendor's people work on a questionnaire: reads it with its answers, and saves one answer at a time.</summary>
public sealed class AnswerDesk(GovernanceDb db, TimeProvider clock)
{
    /// <summary>A questionnaire with everything said so far; null where there is none. Three statements.</summary>
    public async Task<OpenQuestionnaire?> OpenAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } found) return null;
        var key = found.Questionnaire.Id;
        var answers = await db.Set<Answer>().AsNoTracking().Where(a => a.QuestionnaireId == key)
            .Join(db.People, a => a.SavedBy, p => p.Id, (a, p) => new { Answer = a, p.DisplayName }).ToListAsync(stop);
        var attached = await db.Set<AnswerEvidence>().AsNoTracking().Where(e => e.QuestionnaireId == key)
            .Join(db.Set<EvidenceDocument>(), e => e.EvidenceId, d => d.Id, (e, d) => new { Attached = e, d.Title, d.Label }).ToListAsync(stop);
        List<AnswerEvidence> evidence = [.. attached.Select(a => a.Attached)];
        List<Answer> said = [.. answers.Select(a => a.Answer)];
        return new(found.Questionnaire, new(found.Questionnaire, found.Document, said, evidence), said, evidence)
        {
            Names = answers.DistinctBy(a => a.Answer.SavedBy).ToDictionary(a => a.Answer.SavedBy, a => a.DisplayName),
            Documents = attached.ToLookup(a => a.Attached.Question, a => new AttachedEvidence(a.Attached.EvidenceId, a.Title, a.Label), StringComparer.Ordinal),
        };
    }

    /// <summary>With what the buyer asked about the questions that it returned; one statement, and none where nothing is returned.</summary>
    public async Task<OpenQuestionnaire> WithQueriesAsync(OpenQuestionnaire open, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        if (open.Questionnaire.ReturnedQuestions.Count == 0) return open;
        var (key, at) = (open.Questionnaire.Id, open.Questionnaire.ReturnedAt);
        var asked = await db.Set<ReceivedQuery>().AsNoTracking().Where(q => q.QuestionnaireId == key && q.At == at).ToListAsync(stop);
        return open with { Queries = asked.ToDictionary(q => q.Question, q => q.Text, StringComparer.Ordinal) };
    }

    /// <summary>Saves one answer.</summary>
    /// <param name="id">The questionnaire.</param>
    /// <param name="question">Key of the question.</param>
    /// <param name="said">Makes the draft, from what stands there now.</param>
    /// <param name="version">The version that the person saw; null where there was no answer.</param>
    /// <param name="by">Who.</param>
    /// <param name="stop">Ends it; nothing is saved.</param>
    /// <returns>The answer as it stands then; null where questionnaire or question do not exist.</returns>
    /// <exception cref="AnswerChanged">Somebody saved another version since; nothing was saved.</exception>
    /// <exception cref="Refused">The question is not open, or this is no answer to it.</exception>
    public async Task<Answer?> SaveAsync(Guid id, string question, Func<FrozenQuestion, AnswerDraft?, AnswerDraft> said, int? version, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (await FindAsync(id, stop) is not { } found || found.Document.Question(question) is not { } asked) return null;
        var key = found.Questionnaire.Id;
        var answer = await db.Set<Answer>().FirstOrDefaultAsync(a => a.QuestionnaireId == key && a.Question == question, stop);
        if (answer?.Version != version) throw new AnswerChanged(answer);
        var draft = said(asked, answer?.Draft);
        if (answer is null) db.Add(answer = Answer.Begin(found.Questionnaire, asked, draft, by, clock.GetUtcNow()));
        else if (answer.Draft.Says(draft)) return answer;
        else answer.Save(found.Questionnaire, asked, draft, by, clock.GetUtcNow());
        await SaveAsync(answer, stop);
        return answer;
    }

    private async Task SaveAsync(Answer answer, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException raced) when (raced is DbUpdateConcurrencyException || db.Entry(answer).State is EntityState.Added)
        {
            db.ChangeTracker.Clear();
            var (questionnaire, question) = (answer.QuestionnaireId, answer.Question);
            var theirs = await db.Set<Answer>().AsNoTracking().FirstOrDefaultAsync(a => a.QuestionnaireId == questionnaire && a.Question == question, stop);
            // not a colleague but the database refused it
            if (theirs is null) throw;
            throw new AnswerChanged(theirs);
        }
    }

    private async Task<(Questionnaire Questionnaire, FrozenQuestionnaire Document)?> FindAsync(Guid id, CancellationToken stop)
    {
        var key = new QuestionnaireId(id);
        var found = await db.Set<Questionnaire>().AsNoTracking().Where(q => q.Id == key)
            .Join(db.Set<StoredDocument>(), q => q.QuestionnaireHash, d => d.Hash, (q, d) => new { Questionnaire = q, d.Json }).FirstOrDefaultAsync(stop);
        return found is null ? null : (found.Questionnaire, FrozenQuestionnaire.Read(found.Json));
    }
}

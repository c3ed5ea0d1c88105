using Governance.Data.Hot;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Where a vendor's people work on a questionnaire: reads it with its answers, and saves one answer at a time.</summary>
public sealed class AnswerDesk(GovernanceDb db, IHotStatements statements, FrozenQuestionnaires documents, TenantScope scope, TimeProvider clock)
{
    private TenantId Tenant => scope.Tenant ?? throw new InvalidOperationException("Nothing is answered for nobody.");

    /// <summary>A questionnaire with everything said so far; null where there is none.</summary>
    public async Task<OpenQuestionnaire?> OpenAsync(Guid id, CancellationToken stop)
    {
        var key = new QuestionnaireId(id);
        var known = documents.Of(Tenant, key);
        if (await statements.QuestionnaireAsync(key, document: known is null, stop) is not { } found) return null;
        var document = known ?? documents.Read(found.Questionnaire, found.Document!);
        List<AnswerEvidence> evidence = [.. found.Attached.Select(a => a.Evidence)];
        return new(found.Questionnaire, new(found.Questionnaire, document, found.Answers, evidence), found.Answers, evidence)
        {
            Decided = found.Decided,
            Names = found.Names,
            Comments = found.Comments,
            Clarifications = found.Clarifications,
            Waiting = found.Waiting,
            Holders = new(found.Questionnaire, document, found.Assignments),
            Documents = found.Attached.ToLookup(a => a.Evidence.Question, a => a.Document, StringComparer.Ordinal),
        };
    }

    /// <summary>What stands beside the answers on their page; one round trip, and none where nothing can.</summary>
    /// <param name="open">The questionnaire.</param>
    /// <param name="question">Key of the question in Focus; null in List.</param>
    /// <param name="stop">Ends it.</param>
    public Task<Beside> BesideAsync(OpenQuestionnaire open, string? question, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Beside.OfAsync(db, open, question, stop);
    }

    /// <summary>
    /// Saves one answer in one statement, where this node knows the questionnaire's document. Whether the question is asked at all
    /// is not looked at: that follows from other answers, which change, and is found when the questionnaire is read or submitted.
    /// </summary>
    /// <param name="id">The questionnaire.</param>
    /// <param name="question">Key of the question.</param>
    /// <param name="said">Makes the edit.</param>
    /// <param name="seen">The version that the person saw; null where there was no answer.</param>
    /// <param name="by">Who.</param>
    /// <param name="stop">Ends it; nothing is saved.</param>
    /// <returns>The version that stands then; null where questionnaire or question do not exist.</returns>
    /// <exception cref="AnswerChanged">Somebody saved another version since; nothing was saved.</exception>
    /// <exception cref="Refused">The question is not open, or this is no answer to it.</exception>
    public async Task<int?> SaveAsync(Guid id, string question, Func<FrozenQuestion, AnswerEdit> said, int? seen, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(said);
        var key = new QuestionnaireId(id);
        var document = documents.Of(Tenant, key) ?? await DocumentAsync(key, stop);
        if (document?.Question(question) is not { } asked) return null;
        var edit = said(asked);
        if (edit.IsTogether) edit = await TogetherAsync(key, asked, edit, stop);
        edit.Draft.MustFit(asked);
        if (await statements.SaveAnswerAsync(new(Tenant, key, asked, edit, seen, by, clock.GetUtcNow()), stop) is not { } written) return null;
        return written.Outcome switch
        {
            AnswerOutcome.Saved or AnswerOutcome.Same => written.Version,
            AnswerOutcome.Changed => throw new AnswerChanged(),
            AnswerOutcome.Recalled => throw new Refused(QuestionnaireRefusals.Recalled),
            AnswerOutcome.Declined => throw new Refused(QuestionnaireRefusals.Declined),
            AnswerOutcome.OwnAccepted => throw new Refused(QuestionnaireRefusals.OfferAccepted),
            AnswerOutcome.OwnOffered => throw new Refused(QuestionnaireRefusals.Offered),
            AnswerOutcome.NotAccepted => throw new Refused(QuestionnaireRefusals.NotAccepted),
            AnswerOutcome.NotReturned => throw new Refused(QuestionnaireRefusals.NotReturned),
        };
    }

    /// <summary>
    /// Saves several answers at once, each where nothing was said yet: what a colleague said meanwhile stands. Nobody else answers or submits until it is done.
    /// </summary>
    /// <param name="id">The questionnaire.</param>
    /// <param name="questions">Keys of the questions.</param>
    /// <param name="said">What is said to each.</param>
    /// <param name="also">What else is written with an answer that is saved, in the same transaction.</param>
    /// <param name="by">Who.</param>
    /// <param name="stop">Ends it; nothing is saved.</param>
    /// <returns>How many were saved; null where questionnaire or a question do not exist.</returns>
    /// <exception cref="Refused">A question is not open, or this is no answer to it; nothing was saved.</exception>
    public async Task<int?> SaveNewAsync(Guid id, IReadOnlyCollection<string> questions, Func<FrozenQuestion, AnswerDraft> said, Action<Questionnaire, FrozenQuestion> also, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(also);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.HoldAsync(new(id), stop) is null || await OpenAsync(id, stop) is not { } open) return null;
        var (saved, now) = (0, clock.GetUtcNow());
        foreach (var key in questions)
        {
            if (open.Sheet.Document.Question(key) is not { } question) return null;
            var before = open.Sheet.Of(question);
            if (before is not null and not { State: AnswerState.Unanswered }) continue;
            db.Say(open, question, said(question), by, now);
            also(open.Questionnaire, question);
            saved++;
        }
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return saved;
    }

    private async Task<AnswerEdit> TogetherAsync(QuestionnaireId questionnaire, FrozenQuestion question, AnswerEdit edit, CancellationToken stop)
    {
        var stands = await db.Set<Answer>().AsNoTracking().Where(a => a.QuestionnaireId == questionnaire && a.Question == question.Key)
            .Select(a => new { Answer = a, By = db.People.Where(p => p.Id == a.SavedBy).Select(p => p.DisplayName).FirstOrDefault() }).FirstOrDefaultAsync(stop);
        return new(edit.On(stands?.Answer.Draft, question, stands?.By ?? "a colleague"), Anew: edit.Anew);
    }

    private async Task<FrozenQuestionnaire?> DocumentAsync(QuestionnaireId key, CancellationToken stop)
    {
        var found = await db.Set<Questionnaire>().AsNoTracking().Where(q => q.Id == key)
            .Join(db.Set<StoredDocument>(), q => q.QuestionnaireHash, d => d.Hash, (q, d) => new { Questionnaire = q, d.Json }).FirstOrDefaultAsync(stop);
        return found is null ? null : documents.Read(found.Questionnaire, found.Json);
    }
}

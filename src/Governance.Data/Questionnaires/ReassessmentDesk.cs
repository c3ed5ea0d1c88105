using Governance.Data.Conventions;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Has the answers of last time stand in a questionnaire that follows an earlier one, and takes the word of whoever looked at them.</summary>
public sealed class ReassessmentDesk(AnswerDesk answers, GovernanceDb db, TimeProvider clock)
{
    /// <summary>Adds what a questionnaire that was just accepted takes from the one that it follows; the caller saves. How many answers, or null where there is nothing to follow.</summary>
    public async Task<int?> TakeOverAsync(Questionnaire questionnaire, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        if (questionnaire.Follows is not { } follows || await FormerAsync(questionnaire.Buyer, follows, stop) is not { } former) return null;
        var json = await db.Set<StoredDocument>().Where(d => d.Hash == questionnaire.QuestionnaireHash).Select(d => d.Json).SingleAsync(stop);
        var taken = new Reassessment(questionnaire, FrozenQuestionnaire.Read(json), former).Questions(await FreeAsync(former.Made, stop), by, Instants.Cut(clock.GetUtcNow()));
        db.AddRange(taken.Select(one => one.Precedent));
        db.AddRange(taken.Select(one => one.Answer).OfType<Answer>());
        db.AddRange(taken.SelectMany(one => one.Evidence));
        return taken.Count(one => one.Answer is not null);
    }

    /// <summary>What last time has to do with each question of a questionnaire; nothing where it follows none.</summary>
    public async Task<IReadOnlyList<Precedent>> PrecedentsAsync(Questionnaire questionnaire, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return questionnaire.Follows is null ? [] : await Of(db, questionnaire.Id).ToListAsync(stop);
    }

    /// <summary>The documents of the questionnaires that others follow, by the questionnaire's id.</summary>
    public async Task<IReadOnlyDictionary<QuestionnaireId, FrozenQuestionnaire>> DocumentsAsync(IReadOnlyCollection<QuestionnaireId> ids, CancellationToken stop)
    {
        var found = await db.Set<Questionnaire>().AsNoTracking().Where(q => ids.Contains(q.Id)).Join(db.Set<StoredDocument>(), q => q.QuestionnaireHash, d => d.Hash, (q, d) => new { q.Id, d.Json }).ToListAsync(stop);
        return found.ToDictionary(x => x.Id, x => FrozenQuestionnaire.Read(x.Json));
    }

    /// <summary>Confirms answers that stand as they were taken over, each as an answer of whoever confirms; how many, or null where there is no such questionnaire. What a colleague changed meanwhile is left.</summary>
    /// <exception cref="Refused">A question is not open, or nothing is left to confirm.</exception>
    public async Task<int?> ConfirmAsync(Guid id, IReadOnlyCollection<string> questions, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(questions);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.ShareAsync(new(id), stop) is null || await answers.OpenAsync(id, stop) is not { } open) return null;
        var waiting = Waiting(open, await PrecedentsAsync(open.Questionnaire, stop)).Where(question => questions.Contains(question.Key, StringComparer.Ordinal)).ToList();
        if (waiting.Count == 0) throw new Refused(AnswerRefusals.NothingToConfirm);
        var now = clock.GetUtcNow();
        foreach (var question in waiting)
        {
            var answer = db.Attach(open.Sheet.Of(question)!).Entity;
            answer.Save(open.Questionnaire, question, answer.Draft, by, now);
        }
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return waiting.Count;
    }

    /// <summary>The questions whose answer stands as it was taken over and can still be changed, in their order.</summary>
    public static IReadOnlyList<FrozenQuestion> Waiting(OpenQuestionnaire open, IEnumerable<Precedent> precedents)
    {
        ArgumentNullException.ThrowIfNull(open);
        var taken = precedents.Where(p => p.Taken).ToDictionary(p => p.Question, StringComparer.Ordinal);
        return [.. open.Sheet.Questions.Where(question => taken.TryGetValue(question.Key, out var precedent) && precedent.Waits(open.Sheet.Of(question)) && open.Sheet.IsOpen(question))];
    }

    internal static IQueryable<Precedent> Of(GovernanceDb db, QuestionnaireId key) => db.Set<Precedent>().AsNoTracking().Where(p => p.QuestionnaireId == key);

    // what was submitted last, as it was sent: what was changed since and not submitted is not an answer
    private async Task<FormerSubmission?> FormerAsync(TenantId buyer, AssessmentId follows, CancellationToken stop)
    {
        var found = await db.Set<Questionnaire>().AsNoTracking().Where(q => q.Buyer == buyer && q.AssessmentId == follows)
            .Join(db.Set<StoredDocument>(), q => q.QuestionnaireHash, d => d.Hash, (q, d) => new { Questionnaire = q, d.Json })
            .Join(db.Set<Submission>(), x => new { x.Questionnaire.Id, Number = x.Questionnaire.SubmittedCount }, s => new { Id = s.QuestionnaireId, s.Number }, (x, s) => new { x.Questionnaire, x.Json, Submission = s })
            .Join(db.Set<Transmittal>().Where(t => t.Direction == Direction.Sent), x => (Guid)(object)x.Submission.Id, t => (Guid)(object)t.Id, (x, t) => new { x.Questionnaire, x.Json, x.Submission, t.Content })
            .FirstOrDefaultAsync(stop);
        return found is null ? null : new(found.Questionnaire, FrozenQuestionnaire.Read(found.Json), ContentJson.Read<SubmissionMade>(found.Content), found.Submission.Sha256, found.Submission.SubmittedBy);
    }

    // a document stands beside an answer again where that asks nobody for leave: it is not sensitive, and its grant was not taken back
    private async Task<IReadOnlySet<EvidenceId>> FreeAsync(SubmissionMade made, CancellationToken stop)
    {
        var (ids, grants) = (made.Evidence.Select(file => file.EvidenceId).Distinct().ToList(), made.Evidence.Select(file => file.GrantId).Distinct().ToList());
        if (ids.Count == 0) return new HashSet<EvidenceId>();
        var revoked = await db.Set<Grant>().AsNoTracking().Where(g => grants.Contains(g.Id) && g.RevokedAt != null).Select(g => g.EvidenceId).ToListAsync(stop);
        var free = await db.Set<EvidenceDocument>().AsNoTracking().Where(d => ids.Contains(d.Id) && d.Label != Classification.Restricted && d.Label != Classification.PreRelease).Select(d => d.Id).ToListAsync(stop);
        return free.Except(revoked).ToHashSet();
    }
}

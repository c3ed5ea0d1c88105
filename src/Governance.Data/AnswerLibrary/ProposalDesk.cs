using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.AnswerLibrary;

/// <summary>Proposes answers of the library for the open questions of a questionnaire, and takes what is decided about them.</summary>
public sealed class ProposalDesk(AnswerDesk answers, ElsewhereDesk elsewhere, GovernanceDb db, TimeProvider clock)
{
    // the likest, and those that may answer the same otherwise
    private const int Looked = 4;
    private const int MostElsewhere = 3;

    /// <summary>What is proposed; null where there is no such questionnaire.</summary>
    public async Task<QuestionnaireProposals?> FindAsync(Guid id, CancellationToken stop)
    {
        if (await answers.OpenAsync(id, stop) is not { } open) return null;
        var key = open.Questionnaire.Id;
        var decided = await db.Set<ProposalDecision>().AsNoTracking().Where(d => d.QuestionnaireId == key).Select(d => new { d.Question, d.LibraryAnswerId, d.LibraryVersion, d.Outcome }).ToListAsync(stop);
        var library = await db.Set<LibraryAnswer>().AsNoTracking().Where(a => a.RetiredAt == null && a.QuestionnaireId != key).OrderByDescending(a => a.ApprovedAt).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.Version, a.Question, a.Controls }).ToListAsync(stop);
        var refused = decided.Where(d => d.Outcome is ProposalOutcome.Refused).Select(d => (d.Question, d.LibraryAnswerId, d.LibraryVersion)).ToHashSet();
        var index = new QuestionIndex([.. library.Select(a => ComparedQuestion.Of(a.Question, a.Controls))]);
        var found = Unanswered(open).Select(question => (Question: question, Like: index.Like(ComparedQuestion.Of(open.Sheet.Document, question), Looked)
            .Where(like => !refused.Contains((question.Key, library[like.Entry].Id, library[like.Entry].Version))).Select(like => (library[like.Entry].Id, Likeness: like)).ToList())).Where(pair => pair.Like.Count > 0).ToList();
        var whole = await WholeAsync([.. found.SelectMany(pair => pair.Like.Select(like => like.Id)).Distinct()], stop);
        var proposals = found.Select(pair => Proposal.Of(pair.Question, [.. pair.Like.Where(like => whole.ContainsKey(like.Id)).Select(like => (whole[like.Id], like.Likeness))], clock.Today())).OfType<Proposal>();
        var others = await elsewhere.OfAsync(key, [.. found.Select(pair => pair.Question)], stop);
        return new(open, [.. proposals.Select(proposal => proposal with { Elsewhere = [.. others[proposal.Question.Key].Where(other => !other.Words.SaysAs(proposal.Answer.Words)).Take(MostElsewhere)] })], decided.Where(d => d.Outcome is ProposalOutcome.Taken).Select(d => d.Question).Distinct(StringComparer.Ordinal).Count(), library.Count);
    }

    /// <summary>Enters what was picked, as answers that somebody typed would be; how many, or null where there is no such questionnaire. A question that a colleague answered meanwhile keeps that answer.</summary>
    /// <exception cref="Refused">A question is not open, or the library does not say any more what was picked.</exception>
    public async Task<int?> TakeAsync(Guid id, IReadOnlyCollection<Pick> picks, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(picks);
        var whole = await WholeAsync([.. picks.Select(pick => pick.Answer).Distinct()], stop);
        if (picks.Any(pick => !whole.TryGetValue(pick.Answer, out var answer) || answer.Version != pick.Version || answer.RetiredAt is not null)) throw new Refused(LibraryRefusals.NotOffered);
        var chosen = picks.DistinctBy(pick => pick.Question, StringComparer.Ordinal).ToDictionary(pick => pick.Question, pick => whole[pick.Answer], StringComparer.Ordinal);
        return await answers.SaveNewAsync(id, [.. chosen.Keys], question => chosen[question.Key].Words.For(question) ?? throw new Refused(LibraryRefusals.NotOffered),
            (questionnaire, question) => db.Add(ProposalDecision.Take(questionnaire.Id, question.Key, chosen[question.Key], by, clock.GetUtcNow())), by, stop);
    }

    /// <summary>Offers an answer of the library to this question no more; false where one of the three does not exist.</summary>
    public async Task<bool> RefuseAsync(Guid id, Pick pick, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(pick);
        if (await answers.OpenAsync(id, stop) is not { } open || open.Sheet.Document.Question(pick.Question) is null) return false;
        if (!(await WholeAsync([pick.Answer], stop)).TryGetValue(pick.Answer, out var answer)) return false;
        if (answer.Version != pick.Version) throw new Refused(LibraryRefusals.NotOffered);
        var (key, entry) = (open.Questionnaire.Id, answer.Id);
        if (await db.Set<ProposalDecision>().AnyAsync(d => d.QuestionnaireId == key && d.Question == pick.Question && d.LibraryAnswerId == entry && d.LibraryVersion == pick.Version && d.Outcome == ProposalOutcome.Refused, stop)) return true;
        db.Add(ProposalDecision.Refuse(open.Questionnaire.Id, pick.Question, answer, by, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        return true;
    }

    private static IEnumerable<FrozenQuestion> Unanswered(OpenQuestionnaire open) =>
        open.Sheet.Questions.Where(question => question.Type is not QuestionType.File && open.Sheet.IsOpen(question) && open.Sheet.Of(question) is null or { State: AnswerState.Unanswered });

    private Task<Dictionary<LibraryAnswerId, LibraryAnswer>> WholeAsync(List<LibraryAnswerId> ids, CancellationToken stop) =>
        db.Set<LibraryAnswer>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, stop);
}

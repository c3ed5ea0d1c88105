using Governance.Data.Hot;
using Governance.Domain.Clarifications;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>What stands beside the answers of a questionnaire on its page.</summary>
/// <param name="Queries">What the buyer asked about questions that it returned, by question.</param>
/// <param name="Comments">The latest internal comments at the question in Focus, the latest first.</param>
/// <param name="Clarifications">What was asked and answered about that question, in order.</param>
public sealed record Beside(IReadOnlyDictionary<string, string> Queries, IReadOnlyList<WrittenComment> Comments, IReadOnlyList<Clarification> Clarifications)
{
    /// <summary>How many comments are shown on the page; all of them have one of their own.</summary>
    public const int MostComments = 5;

    /// <summary>How many messages of threads are.</summary>
    public const int MostMessages = 20;

    private const int MostElsewhere = 10;

    /// <summary>What last time has to do with each question, where the questionnaire follows an earlier one.</summary>
    public IReadOnlyDictionary<string, Precedent> Precedents { get; init; } = new Dictionary<string, Precedent>(StringComparer.Ordinal);

    /// <summary>What was answered to the question in Focus where others sent the same questionnaire, the latest first.</summary>
    public IReadOnlyList<SameQuestion> Elsewhere { get; init; } = [];

    /// <summary>Nothing.</summary>
    public static Beside Nothing { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal), [], []);

    /// <summary>Reads it in one round trip; what the questionnaire says is not there is not asked for.</summary>
    /// <param name="db">As the vendor.</param>
    /// <param name="open">The questionnaire.</param>
    /// <param name="question">Key of the question in Focus; null in List.</param>
    /// <param name="stop">Ends it.</param>
    public static async Task<Beside> OfAsync(GovernanceDb db, OpenQuestionnaire open, string? question, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(open);
        var questionnaire = open.Questionnaire;
        var (key, assessment, at) = (questionnaire.Id, questionnaire.AssessmentId, questionnaire.ReturnedAt);
        var asked = db.Set<ReceivedQuery>().AsNoTracking().Where(q => q.QuestionnaireId == key && q.At == at);
        var comments = CommentDesk.Of(db, key, question ?? "").Take(MostComments);
        var said = db.Set<Clarification>().AsNoTracking().Where(c => c.AssessmentId == assessment && c.Question == question).OrderByDescending(c => c.At).Take(MostMessages);
        var precedents = ReassessmentDesk.Of(db, key);
        var elsewhere = db.Set<Questionnaire>().AsNoTracking().Where(q => q.Id != key && q.QuestionnaireHash == questionnaire.QuestionnaireHash && q.RecalledAt == null)
            .Join(db.Set<Answer>().AsNoTracking().Where(a => a.Question == question && a.State != AnswerState.Unanswered), q => q.Id, a => a.QuestionnaireId, (q, a) => new { q.Id, q.BuyerName, q.Reference, Answer = a })
            .OrderByDescending(x => x.Answer.SavedAt).Take(MostElsewhere).Select(x => new SameQuestion(x.Id, x.BuyerName, x.Reference, x.Answer));
        var (returned, focus, follows) = (questionnaire.ReturnedQuestions.Count > 0, question is not null, questionnaire.Follows is not null);
        var (commented, clarified) = (focus && open.Comments.ContainsKey(question!), focus && open.Clarifications.ContainsKey(question!));
        IQueryable[] all = [.. If(returned, asked), .. If(commented, comments), .. If(clarified, said), .. If(focus, elsewhere), .. If(follows, precedents)];
        if (all.Length == 0) return Nothing;
        await using var together = await db.AskAsync(all, stop);
        List<ReceivedQuery> queries = returned ? await asked.ToListAsync(stop) : [];
        List<WrittenComment> written = commented ? await comments.ToListAsync(stop) : [];
        List<Clarification> messages = clarified ? await said.ToListAsync(stop) : [];
        List<SameQuestion> others = focus ? await elsewhere.ToListAsync(stop) : [];
        List<Precedent> former = follows ? await precedents.ToListAsync(stop) : [];
        messages.Reverse();
        return new(queries.ToDictionary(q => q.Question, q => q.Text, StringComparer.Ordinal), written, messages) { Elsewhere = others, Precedents = former.ToDictionary(p => p.Question, StringComparer.Ordinal) };
    }

    private static IQueryable[] If(bool needed, IQueryable query) => needed ? [query] : [];
}

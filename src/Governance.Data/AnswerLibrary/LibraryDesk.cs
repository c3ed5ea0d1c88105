using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.AnswerLibrary;

/// <summary>Puts answers of submitted questionnaires into the vendor's library, by the vendor's own act.</summary>
public sealed class LibraryDesk(AnswerDesk answers, GovernanceDb db, TimeProvider clock)
{
    /// <summary>What can be kept of a questionnaire; null where there is none.</summary>
    public async Task<KeepableAnswers?> OfAsync(Guid id, CancellationToken stop)
    {
        if (await answers.OpenAsync(id, stop) is not { } open) return null;
        var kept = await KeptOf(open.Questionnaire.Id).AsNoTracking().ToDictionaryAsync(a => a.QuestionKey!, StringComparer.Ordinal, stop);
        var keepable = from section in open.Sheet.Document.Sections
                       from question in section.Questions
                       where Stands(open, question)
                       let words = open.Sheet.Of(question) is { } answer ? LibraryWords.Of(question, answer) : null
                       where words is not null
                       select new KeepableAnswer(section, question, words, kept.GetValueOrDefault(question.Key));
        return new(open.Questionnaire, open.Sheet.Document, [.. keepable]);
    }

    /// <summary>Keeps the answers to questions; how many, or null where there is no such questionnaire. What was kept of them before is kept anew.</summary>
    /// <exception cref="Refused">The questionnaire is not submitted, an answer cannot be kept, or is labelled pre-release and not alone.</exception>
    public async Task<int?> KeepAsync(Guid id, IReadOnlyCollection<string> questions, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(questions);
        if (await answers.OpenAsync(id, stop) is not { } open) return null;
        var (document, now) = (open.Sheet.Document, clock.GetUtcNow());
        var kept = await KeptOf(open.Questionnaire.Id).ToDictionaryAsync(a => a.QuestionKey!, StringComparer.Ordinal, stop);
        foreach (var key in questions.Distinct(StringComparer.Ordinal))
        {
            if (document.Question(key) is not { } question || open.Sheet.Of(question) is not { } answer) throw new Refused(LibraryRefusals.NothingToKeep);
            if (!Stands(open, question)) throw new Refused(LibraryRefusals.NotSubmitted);
            var asked = (question, ComparedQuestion.ControlsOf(document, question));
            if (kept.GetValueOrDefault(key) is { } before) before.KeepAgain(open.Questionnaire, asked, answer, questions.Count == 1, by, now);
            else db.Add(LibraryAnswer.Keep(open.Questionnaire, asked, answer, questions.Count == 1, by, now));
        }
        await db.SaveChangesAsync(stop);
        return questions.Count;
    }

    // what was returned is a draft again
    private static bool Stands(OpenQuestionnaire open, FrozenQuestion question) =>
        open.Questionnaire.SubmittedCount > 0 && open.Sheet.Asked.Contains(question.Key) && !open.Sheet.IsOpen(question);

    private IQueryable<LibraryAnswer> KeptOf(QuestionnaireId questionnaire) => db.Set<LibraryAnswer>().Where(a => a.QuestionnaireId == questionnaire);
}

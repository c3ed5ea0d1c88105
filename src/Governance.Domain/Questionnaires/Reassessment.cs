using Governance.Domain.Evidence;

namespace Governance.Domain.Questionnaires;

/// <summary>Lays the submission of last time beside a questionnaire that follows it: what was said then stands in it, as far as it still fits, until somebody looks at it.</summary>
/// <param name="Questionnaire">The questionnaire, accepted.</param>
/// <param name="Document">Its document.</param>
/// <param name="Former">What was submitted last time.</param>
public sealed record Reassessment(Questionnaire Questionnaire, FrozenQuestionnaire Document, FormerSubmission Former)
{
    /// <summary>Question by question, then the questions that are no longer asked.</summary>
    /// <param name="free">Documents of last time that may stand beside an answer again.</param>
    /// <param name="by">Who accepted the questionnaire.</param>
    /// <param name="now">When.</param>
    public IReadOnlyList<TakenOver> Questions(IReadOnlySet<EvidenceId> free, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(free);
        List<TakenOver> all = [.. Document.Questions().Select(question => Of(question, free, by, now))];
        // what a gap questionnaire leaves out was not taken back; it is proven
        if (Questionnaire.WholeQuestions is null) all.AddRange(Former.Document.Questions().Where(question => Document.Question(question.Key) is null).Select(question => new TakenOver(Precedent.Gone(Questionnaire, Former, question), null, [])));
        Questionnaire.TakeOver(Former, all.Count(one => one.Answer is not null));
        return all;
    }

    private TakenOver Of(FrozenQuestion question, IReadOnlySet<EvidenceId> free, UserId by, DateTimeOffset now)
    {
        if (Former.Document.Question(question.Key) is not { } before) return new(Precedent.New(Questionnaire, question.Key), null, []);
        var draft = Said(question.Key);
        var files = Former.Made.Evidence.Where(file => file.Questions.Contains(question.Key, StringComparer.Ordinal)).Select(file => file.EvidenceId).Distinct().ToList();
        var precedent = Precedent.Again(Questionnaire, Former, (before, question), draft, files.Count(file => !free.Contains(file)));
        if (!precedent.Taken) return new(precedent, null, []);
        var answer = Answer.TakeOver(Questionnaire, question, draft, Former);
        return new(precedent, answer, [.. files.Where(free.Contains).Select(file => new AnswerEvidence(answer, file, by, now))]);
    }

    // a question for a file is answered by what stands beside it
    private AnswerDraft Said(string question) => Former.Made.Answers.FirstOrDefault(answer => string.Equals(answer.Question, question, StringComparison.Ordinal)) is { } said
        ? new(said.State, said.Label, said.Value is { Files.Count: > 0 } ? null : said.Value, said.Comment, said.Subservice, said.Reason, said.Offer, said.Compensating, said.CompensatingUntil)
        : new(Scoring.AnswerState.Unanswered, AnswerDraft.UsualLabel);
}

using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Questionnaires;

/// <summary>
/// A questionnaire with its answers: which questions are asked, which are open, and what is left to do. Questions that their
/// conditions hide are neither counted nor left.
/// </summary>
public sealed class AnswerSheet
{
    private readonly Questionnaire questionnaire;
    private readonly IReadOnlyDictionary<string, Answer> answers;
    private readonly ILookup<string, AnswerEvidence> evidence;
    private readonly Dictionary<string, IReadOnlyList<AnswerGap>> gaps = new(StringComparer.Ordinal);

    /// <summary>Lays answers and attached evidence beside the document.</summary>
    public AnswerSheet(Questionnaire questionnaire, FrozenQuestionnaire document, IEnumerable<Answer> answers, IEnumerable<AnswerEvidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(document);
        this.questionnaire = questionnaire;
        Document = document;
        this.answers = answers.ToDictionary(answer => answer.Question, StringComparer.Ordinal);
        this.evidence = evidence.ToLookup(attached => attached.Question, StringComparer.Ordinal);
        Asked = document.Asked(Stated());
        Questions = [.. document.Questions().Where(question => Asked.Contains(question.Key))];
    }

    /// <summary>The document.</summary>
    public FrozenQuestionnaire Document { get; }

    /// <summary>Keys of the questions that are asked as things stand.</summary>
    public IReadOnlySet<string> Asked { get; }

    /// <summary>The questions that are asked, in their order.</summary>
    public IReadOnlyList<FrozenQuestion> Questions { get; }

    /// <summary>How many of them are complete.</summary>
    public int Complete => Questions.Count(question => Gaps(question).Count == 0);

    /// <summary>How many of the complete ones say that the question does not apply.</summary>
    public int NotApplicable => Questions.Count(IsSetAside);

    /// <summary>How many of them the buyer returned and nobody has worked on since.</summary>
    public int Returned => Questions.Count(IsReturned);

    /// <summary>The answer to a question; null where nothing was said.</summary>
    public Answer? Of(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return answers.GetValueOrDefault(question.Key);
    }

    /// <summary>Whether a document stands beside the answer.</summary>
    public bool HasEvidence(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return evidence.Contains(question.Key);
    }

    /// <summary>The questions of a section that are not asked, by the condition that would ask them; in their order.</summary>
    public IEnumerable<IGrouping<string, FrozenQuestion>> NotAsked(FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return section.Questions.Where(question => !Asked.Contains(question.Key) && question.Condition is not null).GroupBy(question => question.Condition!.InWords(Document), StringComparer.Ordinal);
    }

    /// <summary>What an answer still lacks.</summary>
    public IReadOnlyList<AnswerGap> Gaps(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        // pages ask for the whole, for each section and for each row
        if (gaps.TryGetValue(question.Key, out var known)) return known;
        return gaps[question.Key] = Of(question) is { } answer ? answer.Draft.Gaps(question, evidence.Contains(question.Key)) : [AnswerGap.Answer];
    }

    /// <summary>Whether it is complete by saying that the question does not apply.</summary>
    public bool IsSetAside(FrozenQuestion question) => Of(question)?.State is Scoring.AnswerState.NotApplicable && Gaps(question).Count == 0;

    /// <summary>Whether the answer may be changed now.</summary>
    public bool IsOpen(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return questionnaire.State switch
        {
            QuestionnaireState.Accepted or QuestionnaireState.TimeAsked => true,
            QuestionnaireState.Returned => questionnaire.ReturnedQuestions.Contains(question.Key, StringComparer.Ordinal),
            QuestionnaireState.Received or QuestionnaireState.Submitted or QuestionnaireState.Declined or QuestionnaireState.Recalled or QuestionnaireState.Offered or QuestionnaireState.Replaced => false,
        };
    }

    /// <summary>The file that stands beside an answer as it was submitted; null where the answer is open, or was not submitted with the document.</summary>
    /// <param name="attached">The document beside the answer.</param>
    /// <param name="told">The files of the latest submission; empty before the first.</param>
    public SubmittedEvidence? Standing(AnswerEvidence attached, IReadOnlyList<SubmittedEvidence> told)
    {
        ArgumentNullException.ThrowIfNull(attached);
        if (questionnaire.ReturnedQuestions.Contains(attached.Question, StringComparer.Ordinal)) return null;
        return told.FirstOrDefault(file => file.EvidenceId == attached.EvidenceId && file.Questions.Contains(attached.Question, StringComparer.Ordinal));
    }

    /// <summary>Whether the buyer returned the question and nobody has worked on it since.</summary>
    public bool IsReturned(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return questionnaire.ReturnedQuestions.Contains(question.Key, StringComparer.Ordinal) && !(Of(question)?.SavedAt >= questionnaire.ReturnedAt);
    }

    /// <summary>How far a section is.</summary>
    public SectionProgress Progress(FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var asked = section.Questions.Where(question => Asked.Contains(question.Key)).ToList();
        var begun = asked.Any(question => Of(question) is { } answer && answer.State is not Scoring.AnswerState.Unanswered);
        return new(asked.Count, asked.Count(question => Gaps(question).Count == 0), asked.Count(IsReturned), begun);
    }

    /// <summary>What stands in the way of a submission that says something about everything: question and gaps, in their order.</summary>
    public IEnumerable<(FrozenQuestion Question, IReadOnlyList<AnswerGap> Gaps)> Left() =>
        Questions.Select(question => (question, Gaps(question))).Where(pair => pair.Item2.Count > 0);

    /// <summary>Gaps that a submission cannot have: somebody said that there is a reason or an organization, and did not name it.</summary>
    public IEnumerable<FrozenQuestion> Unfinished() =>
        Left().Where(pair => pair.Gaps.Any(gap => gap is AnswerGap.Reason or AnswerGap.Subservice)).Select(pair => pair.Question);

    /// <summary>Whether something can be submitted now: the vendor accepted it, and it is not with the buyer.</summary>
    public bool IsSubmittable => questionnaire.State is QuestionnaireState.Accepted or QuestionnaireState.TimeAsked or QuestionnaireState.Returned;

    /// <summary>Refuses a submission while such gaps are open.</summary>
    public void MustBeFinished()
    {
        var unfinished = Unfinished().Count();
        if (unfinished > 0) throw new Refused(SubmissionRefusals.Unfinished.With(unfinished));
    }

    /// <summary>Every question as it would be submitted now, also where nothing was said.</summary>
    public IReadOnlyList<SubmittedAnswer> Submitted() => [.. Document.Questions().Select(Submitted)];

    private SubmittedAnswer Submitted(FrozenQuestion question)
    {
        if (!Asked.Contains(question.Key)) return new(question.Key, Scoring.AnswerState.Hidden, AnswerDraft.UsualLabel);
        var files = evidence[question.Key].Select(attached => attached.EvidenceId.Value.ToString()).Order(StringComparer.Ordinal).ToList();
        return Of(question)?.Draft.Submitted(question, files) ?? new(question.Key, Scoring.AnswerState.Unanswered, AnswerDraft.UsualLabel);
    }

    private Dictionary<string, AnswerValue> Stated()
    {
        var stated = new Dictionary<string, AnswerValue>(StringComparer.Ordinal);
        foreach (var answer in answers.Values)
            if (answer.Draft.Stated is { } value) stated.Add(answer.Question, value);
        return stated;
    }
}

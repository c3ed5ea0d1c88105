using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.FoundAnswers;

/// <summary>What our own people found, in public documents or in what the vendor offered, about one question of an assessment that the vendor does not answer.</summary>
public sealed class FoundAnswer : Aggregate
{
    private FoundAnswer() { }

    private FoundAnswer(TenantId tenant) : base(tenant) { }

    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>Answered, not applicable, or unanswered where nothing public says.</summary>
    public AnswerState State { get; private set; }
    /// <summary>The answer itself; empty where there is none.</summary>
    public AnswerValue Value { get; private set; } = new();
    /// <summary>Words to it.</summary>
    public string? Comment { get; private set; }
    /// <summary>Why it does not apply.</summary>
    public string? Reason { get; private set; }
    /// <summary>The documents it rests on, each with address or file, place and passage.</summary>
    public IReadOnlyList<PublicSource> Sources { get; private set; } = [];
    /// <summary>Everybody who ever wrote at it; none of them judges it.</summary>
    public IReadOnlyList<UserId> Authors { get; private set; } = [];
    /// <summary>When it was last saved.</summary>
    public DateTimeOffset SavedAt { get; private set; }
    /// <summary>Who saved it.</summary>
    public UserId SavedBy { get; private set; }

    /// <summary>What it says.</summary>
    public FoundWords Words => new(State, Value, Comment, Reason, Sources);

    /// <summary>Answers a question for the first time. Refuses where our people may not answer, and what <see cref="FoundWords.MustFit"/> refuses.</summary>
    public static FoundAnswer Begin(Assessment assessment, FrozenQuestion question, FoundWords words, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(question);
        var answer = new FoundAnswer(assessment.TenantId) { AssessmentId = assessment.Id, Question = question.Key };
        answer.Save(assessment, question, words, by, now);
        return answer;
    }

    /// <summary>Answers it anew. The same refusals.</summary>
    public void Save(Assessment assessment, FrozenQuestion question, FoundWords words, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(words);
        assessment.MustBeAnsweredHere();
        if (words.Sources.Any(source => (source.File is not null) != (assessment.Own is OwnSource.OfferedQuestionnaire) || (source.File is { } file && file.Grant != assessment.Offer.Grant)))
            throw new Refused(assessment.Own is OwnSource.OfferedQuestionnaire ? FoundAnswerRefusals.NotTheOffered : FoundAnswerRefusals.NoneOffered);
        words.MustFit(question, DateOnly.FromDateTime(now.UtcDateTime));
        (State, Value, Comment, Reason, Sources) = (words.State, words.Value, words.Comment, words.Reason, words.Sources);
        if (!Authors.Contains(by)) Authors = [.. Authors, by];
        (SavedAt, SavedBy) = (now, by);
        Record(new FoundAnswerSaved(AssessmentId, Question, State, Sources.Count, by));
    }
}

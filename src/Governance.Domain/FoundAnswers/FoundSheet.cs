using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;

namespace Governance.Domain.FoundAnswers;

/// <summary>A questionnaire with what our own people found: which questions are asked, which are answered, and what would be handed in.</summary>
public sealed class FoundSheet
{
    private readonly IReadOnlyDictionary<string, FoundAnswer> answers;

    /// <summary>Lays answers beside the document.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="document">The questionnaire.</param>
    /// <param name="answers">What was found.</param>
    /// <param name="returned">Keys of the questions that a reviewer returned and that are open again.</param>
    /// <param name="offered">The vendor's own questionnaire that was taken instead; null for public documents.</param>
    public FoundSheet(Assessment assessment, FrozenQuestionnaire document, IEnumerable<FoundAnswer> answers, IReadOnlyCollection<string> returned, ReceivedEvidence? offered = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(document);
        (Assessment, Document, Returned, Offered) = (assessment, document, assessment.WaitsForReturn ? returned : [], assessment.Own is OwnSource.OfferedQuestionnaire ? offered : null);
        this.answers = answers.ToDictionary(answer => answer.Question, StringComparer.Ordinal);
        Asked = document.Asked(this.answers.Values.Where(a => a.Words.Draft().Stated is not null).ToDictionary(a => a.Question, a => a.Value, StringComparer.Ordinal));
    }

    /// <summary>The assessment.</summary>
    public Assessment Assessment { get; }

    /// <summary>The questionnaire.</summary>
    public FrozenQuestionnaire Document { get; }

    /// <summary>The vendor's own questionnaire that answers are taken from; null where they are found in public documents.</summary>
    public ReceivedEvidence? Offered { get; }

    /// <summary>Keys of the questions that are asked as things stand.</summary>
    public IReadOnlySet<string> Asked { get; }

    /// <summary>Keys of the questions that a reviewer returned; empty while none is.</summary>
    public IReadOnlyCollection<string> Returned { get; }

    /// <summary>Whether anything can be answered now.</summary>
    public bool IsOpen => Assessment.State is AssessmentState.Accepted || (Assessment.State is AssessmentState.Submitted && Assessment.WaitsForReturn);

    /// <summary>How many of those asked somebody has looked into, also where nothing public tells.</summary>
    public int Done => Asked.Count(answers.ContainsKey);

    /// <summary>Whether something can be handed in: something is answered, and after a return something was changed.</summary>
    public Refusal? WhyNotHandedIn =>
        !answers.Values.Any(a => Asked.Contains(a.Question)) ? FoundAnswerRefusals.NothingAnswered
        : Assessment.WaitsForReturn && !answers.Values.Any(a => a.SavedAt > Assessment.ReturnedAt) ? FoundAnswerRefusals.NothingChanged
        : null;

    /// <summary>What was found; null where nobody has looked yet.</summary>
    public FoundAnswer? Of(string question) => answers.GetValueOrDefault(question);

    /// <summary>Whether the answer to a question may be changed now: after a return, of those returned and of those that nobody has answered.</summary>
    public bool IsOpenFor(string question) => IsOpen && Asked.Contains(question) && (!Assessment.WaitsForReturn || Returned.Contains(question, StringComparer.Ordinal) || !answers.ContainsKey(question));

    /// <summary>Whether a question waits for an answer: nobody has looked, or a reviewer returned it and nobody has since.</summary>
    public bool IsWaiting(string question) => IsOpenFor(question) && (Of(question) is not { } answer || (Returned.Contains(question, StringComparer.Ordinal) && answer.SavedAt < Assessment.ReturnedAt));

    /// <summary>The next question that waits, in the order of the questionnaire and round to its beginning; null where none does.</summary>
    public string? NextWaiting(string? after)
    {
        var keys = Document.Questions().Select(q => q.Key).ToList();
        var at = after is null ? -1 : keys.IndexOf(after);
        return keys[(at + 1)..].Concat(keys[..(at + 1)]).FirstOrDefault(IsWaiting);
    }

    /// <summary>Hands in what was found, as the next submission. Nobody signs it. Refuses where our people may not answer, and while nothing is answered.</summary>
    public SubmissionMade HandIn(DateTimeOffset now)
    {
        Assessment.MustBeAnsweredHere();
        if (WhyNotHandedIn is { } rule) throw new Refused(rule);
        return new(Assessment.Id, Assessment.LatestSubmission + 1, Assessment.QuestionnaireHash, now, [.. Document.Questions().Select(Submitted)], [.. Evidence()], Confirmation: null, Representation: null);
    }

    /// <summary>Who wrote which answers; none of them judges these.</summary>
    public IReadOnlyList<AnswerAuthors> Authors() => [.. answers.Values.Where(a => Asked.Contains(a.Question)).OrderBy(a => a.Question, StringComparer.Ordinal).Select(a => new AnswerAuthors(a.Question, a.Authors))];

    private SubmittedAnswer Submitted(FrozenQuestion question)
    {
        if (!Asked.Contains(question.Key)) return new(question.Key, AnswerState.Hidden, Classification.Public);
        return Of(question.Key)?.Words.Draft(Label).Submitted(question, []) ?? new(question.Key, AnswerState.Unanswered, Classification.Public);
    }

    // no file and no grant stands behind it; its id follows from what was relied on, so that what is unchanged keeps its judgement
    private IEnumerable<SubmittedEvidence> Evidence() =>
        from question in Document.Questions()
        where Asked.Contains(question.Key)
        from source in Of(question.Key)?.Sources ?? []
        let hash = source.Hashed()
        let id = Named($"{Assessment.Id.Value:N} {question.Key} {hash}")
        select new SubmittedEvidence(new(id), new(id), default, source.Title, Label, source.File is { } file ? $"{file.Name}, {source.Address}" : source.Address, 0, hash, source.RetrievedOn, [question.Key], source);

    // what is taken from a file is no less sensitive than the file
    private Classification Label => Offered?.Label ?? Classification.Public;

    private static Guid Named(string text) => new(Convert.FromHexString(Canonical.CanonicalHash.Of(text))[..16]);
}

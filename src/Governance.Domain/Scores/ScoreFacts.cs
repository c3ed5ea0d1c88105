using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;

namespace Governance.Domain.Scores;

/// <summary>
/// What the score of an assessment rests on, without the words that people read: the same as <see cref="AssessmentFacts"/>, for
/// scoring very many. Filled by whoever reads the rows, then scored.
/// </summary>
/// <param name="form">What was asked, and how it is scored.</param>
public sealed class ScoreFacts(AskedForm form)
{
    private readonly ScoreAnswer?[] answers = new ScoreAnswer?[form.Key.Questions.Count];
    private readonly DeterminationStatus?[] determined = new DeterminationStatus?[form.Key.Questions.Count];
    private readonly List<(int Place, UserId By)> accepted = [];
    private readonly List<ScoreFinding> findings = [];
    private readonly List<EvidenceJudgement> judgements = [];

    /// <summary>What was asked, and how it is scored.</summary>
    public AskedForm Form => form;

    /// <summary>The assessment.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>Whether it asks only a part, and has no figures.</summary>
    public bool IsGap { get; init; }

    /// <summary>Number of the latest submission.</summary>
    public required int Submission { get; init; }

    /// <summary>The engagement, whose risk is at stake.</summary>
    public required ScoreEngagement Engagement { get; init; }

    /// <summary>The files of the submission.</summary>
    public required IReadOnlyList<SubmittedEvidence> Files { get; init; }

    /// <summary>How many questions are decided.</summary>
    public int Decided => Enumerable.Range(0, answers.Length).Count(IsDecided);

    /// <summary>Adds an answer of the latest submission, as <see cref="Claim.ToScore(Questionnaires.KeyedQuestion, AnswerState, Questionnaires.AnswerValue, bool)"/> takes it before anything was accepted.</summary>
    /// <param name="place">Where its question stands; below 0 for one that was not asked, which counts nothing.</param>
    /// <param name="answer">The answer.</param>
    public void Add(int place, ScoreAnswer answer)
    {
        if (place >= 0) answers[place] = answer;
    }

    /// <summary>Adds a determination of the latest submission; a later one of the same question supersedes it.</summary>
    /// <param name="place">Where its question stands; below 0 for one that was not asked, which counts nothing.</param>
    /// <param name="status">What was determined.</param>
    public void Add(int place, DeterminationStatus status)
    {
        if (place >= 0) determined[place] = status;
    }

    /// <summary>Adds that somebody accepted, of the latest submission, that a question does not apply.</summary>
    public void Add(string question, UserId acceptedBy)
    {
        if (form.PlaceOf(question) is >= 0 and var place) accepted.Add((place, acceptedBy));
    }

    /// <summary>Adds a judgement of a file; earlier ones first.</summary>
    public void Add(EvidenceJudgement judgement) => judgements.Add(judgement);

    /// <summary>Adds a finding on one of its questions.</summary>
    public void Add(ScoreFinding finding) => findings.Add(finding);

    /// <summary>What the scorer takes, as of a day.</summary>
    public ScoreInput ToScore(DateOnly asOf) => form.Blank(asOf) with
    {
        Answers = [.. answers.Select((answer, place) => answer is not null && IsLeftOut(place) ? answer with { Accepted = true } : answer).OfType<ScoreAnswer>()],
        Determinations = [.. determined.Select((status, place) => status is { } judged ? new ScoreDetermination(form.Key.Questions[place].Key, judged) : null).OfType<ScoreDetermination>()],
        Evidence = judgements.Count == 0 ? [] : [.. form.Key.Questions.SelectMany(q => EvidenceJudgement.Counting(judgements, Files, q.Key).Select(j => j.Verdict.ToScore(q.Key, j.AcceptedOn)))],
        Findings = [.. findings],
        Engagement = Engagement,
    };

    private bool IsLeftOut(int place) => answers[place]?.State switch
    {
        AnswerState.NotApplicable => LeftOut.IfAccepted(form.Key.Questions[place], accepted.Where(a => a.Place == place).Select(a => a.By)),
        AnswerState.Hidden => LeftOut.IfHidden(form.HiddenBy(place), question => form.PlaceOf(question) is >= 0 and var other && IsDecided(other)),
        _ => false,
    };

    private bool IsDecided(int place) => determined[place] is not null || IsLeftOut(place);
}

using System.Collections.Immutable;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;

namespace Governance.Domain.Scores;

/// <summary>Everything that the score of an assessment rests on: its latest submission, and what was judged of it.</summary>
public sealed record AssessmentFacts
{
    /// <summary>The assessment.</summary>
    public required Assessment Assessment { get; init; }
    /// <summary>The engagement, whose risk is at stake.</summary>
    public required Engagement Engagement { get; init; }
    /// <summary>How answers are scored.</summary>
    public required ScoringKey Key { get; init; }
    /// <summary>The questionnaire as sent.</summary>
    public required FrozenQuestionnaire Questionnaire { get; init; }
    /// <summary>The latest submission.</summary>
    public required ReceivedSubmission Submission { get; init; }
    /// <summary>Its answers, by question.</summary>
    public required ImmutableDictionary<string, ReceivedAnswer> Answers { get; init; }
    /// <summary>The latest determination of each question of this submission.</summary>
    public required ImmutableDictionary<string, Determination> Determinations { get; init; }
    /// <summary>Who accepted, of this submission, that a question does not apply.</summary>
    public required ImmutableArray<NotApplicableDecision> NotApplicable { get; init; }
    /// <summary>All judgements of files, earlier ones first.</summary>
    public required ImmutableArray<EvidenceJudgement> Judgements { get; init; }
    /// <summary>The findings on its questions, with the day of verification of those that are settled.</summary>
    public ImmutableArray<ScoreFinding> Findings { get; init; } = [];
    /// <summary>Who of the buyer's people opened which of its files.</summary>
    public ImmutableArray<FileOpening> Openings { get; init; } = [];
    /// <summary>What was judged since it was read.</summary>
    public ImmutableArray<Aggregate> Made { get; private init; } = [];

    /// <summary>The facts with one more determination.</summary>
    public AssessmentFacts With(Determination made)
    {
        ArgumentNullException.ThrowIfNull(made);
        return this with { Determinations = Determinations.SetItem(made.Question, made), Made = Made.Add(made) };
    }

    /// <summary>The facts with one more acceptance that a question does not apply.</summary>
    public AssessmentFacts With(NotApplicableDecision made) => this with { NotApplicable = NotApplicable.Add(made), Made = Made.Add(made) };

    /// <summary>The facts with one more judgement of a file.</summary>
    public AssessmentFacts With(EvidenceJudgement made) => this with { Judgements = Judgements.Add(made), Made = Made.Add(made) };

    /// <summary>The facts, if they are still those of the submission that a page showed. Refuses where a later one arrived since.</summary>
    public AssessmentFacts StillAt(int submission) => Submission.Number == submission ? this : throw new Refused(ReviewRefusals.SubmittedMeanwhile);

    /// <summary>These facts; refuses where a page showed another judgement of a file.</summary>
    /// <param name="revision">The file.</param>
    /// <param name="seen">The latest judgement of it that the page showed, 0 for none.</param>
    public AssessmentFacts StillJudged(EvidenceRevisionId revision, int seen) => LatestOf(revision) == seen ? this : throw new Refused(ReviewRefusals.FileJudgedMeanwhile);

    /// <summary>Judges a question. Refuses what <see cref="Determination.Make"/> refuses, and where somebody judged it meanwhile.</summary>
    /// <param name="question">Its key.</param>
    /// <param name="status">The judgement.</param>
    /// <param name="reason">Why.</param>
    /// <param name="seen">The ordinal of the determination that the reviewer saw, 0 for none.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    public AssessmentFacts Determine(string question, DeterminationStatus status, string? reason, int seen, UserId by, DateTimeOffset now)
    {
        var before = Determinations.GetValueOrDefault(question);
        Submission.MustBeJudgedByAnother(question, by);
        if ((before?.Ordinal ?? 0) != seen) throw new Refused(ReviewRefusals.JudgedMeanwhile);
        return With(Determination.Make(Keyed(question), AnswerTo(question), before, status, reason, by, now));
    }

    /// <summary>Accepts that a question does not apply. Refuses what <see cref="NotApplicableDecision.Accept"/> refuses.</summary>
    public AssessmentFacts AcceptNotApplicable(string question, UserId by, DateTimeOffset now)
    {
        Submission.MustBeJudgedByAnother(question, by);
        return With(NotApplicableDecision.Accept(AnswerTo(question), AcceptancesOf(question), by, now));
    }

    /// <summary>Judges a file of the latest submission for questions that it serves. Refuses a file that the submission does not bring, one that who judges has not opened, and of a public document its own reader and more than a design.</summary>
    public AssessmentFacts Judge(EvidenceRevisionId revision, EvidenceVerdict verdict, IReadOnlyCollection<string> questions, UserId by, DateTimeOffset now)
    {
        var file = Submission.Evidence.FirstOrDefault(f => f.RevisionId == revision) ?? throw new Refused(ReviewRefusals.NoSuchFile);
        if (file.Public is not null)
        {
            foreach (var question in questions) Submission.MustBeJudgedByAnother(question, by);
            verdict.MustBePublic();
            if (file.Public.File is { } offered) verdict.MustBeVendors(IsOpened(offered.Revision, by));
        }
        else if (!IsOpened(revision, by)) throw new Refused(ReviewRefusals.FileNotOpened);
        return With(EvidenceJudgement.Give(Submission, file, LatestOf(revision), verdict, questions, by, now));
    }

    /// <summary>Whether a person has opened a file here, under whichever grant; of a newer revision that says nothing.</summary>
    public bool IsOpened(EvidenceRevisionId revision, UserId by) => Openings.Contains(new(revision, by));

    /// <summary>Who accepted that a question does not apply.</summary>
    public IEnumerable<NotApplicableDecision> AcceptancesOf(string question) => NotApplicable.Where(d => string.Equals(d.Question, question, StringComparison.Ordinal));

    /// <summary>The next question after this one that nobody has decided, in the order of the questionnaire and round to its beginning; null where none is left.</summary>
    public string? NextOpen(string question)
    {
        var keys = Key.Questions.Select(q => q.Key).ToList();
        var at = keys.IndexOf(question);
        return keys[(at + 1)..].Concat(keys[..(at + 1)]).FirstOrDefault(key => !string.Equals(key, question, StringComparison.Ordinal) && Answers.ContainsKey(key) && !IsDecided(key));
    }

    /// <summary>How a question is scored. Refuses one that was not asked.</summary>
    public KeyedQuestion Keyed(string question) =>
        Key.Questions.FirstOrDefault(q => string.Equals(q.Key, question, StringComparison.Ordinal)) ?? throw new Refused(ReviewRefusals.NoSuchQuestion);

    /// <summary>The answer to a question. Refuses one that was not asked.</summary>
    public ReceivedAnswer AnswerTo(string question) => Answers.GetValueOrDefault(question) ?? throw new Refused(ReviewRefusals.NoSuchQuestion);

    /// <summary>The judgements that count for a question: of each file that serves it in the latest submission, the latest.</summary>
    public IEnumerable<EvidenceJudgement> JudgementsFor(string question) => EvidenceJudgement.Counting(Judgements, Submission.Evidence, question);

    /// <summary>
    /// Whether a question is rightly left out: not applicable and accepted by as many persons as it takes, or hidden by answers
    /// that are each determined or rightly left out themselves.
    /// </summary>
    public bool IsLeftOut(string question) => Answers.GetValueOrDefault(question) switch
    {
        { State: AnswerState.NotApplicable } => LeftOut.IfAccepted(Keyed(question), AcceptancesOf(question).Select(d => d.By)),
        { State: AnswerState.Hidden } => LeftOut.IfHidden(Questionnaire.Question(question)?.Condition?.Questions(), IsDecided),
        _ => false,
    };

    /// <summary>Whether nothing is left to judge of a question: it is determined, or rightly left out.</summary>
    public bool IsDecided(string question) => Determinations.ContainsKey(question) || IsLeftOut(question);

    /// <summary>What the scorer takes, as of a day.</summary>
    public ScoreInput ToScore(DateOnly asOf) => Key.ToScore(ScoreRules.GovernanceScore1, asOf) with
    {
        Answers = [.. Key.Questions.Where(q => Answers.ContainsKey(q.Key)).Select(q => Claim.ToScore(q, Answers[q.Key], IsLeftOut(q.Key)))],
        Determinations = [.. Key.Questions.Where(q => Determinations.ContainsKey(q.Key)).Select(q => new ScoreDetermination(q.Key, Determinations[q.Key].Status))],
        Evidence = [.. Key.Questions.SelectMany(q => JudgementsFor(q.Key).Select(j => j.Verdict.ToScore(q.Key, j.AcceptedOn)))],
        Findings = Findings,
        Engagement = ScoreEngagement.Of(Engagement.Factors, Engagement.CriticalFunction),
    };

    private int LatestOf(EvidenceRevisionId revision) => Judgements.Where(j => j.RevisionId == revision).Select(j => j.Ordinal).DefaultIfEmpty(0).Max();
}

using System.Collections.Immutable;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Domain.Tests.Assessments;
using Governance.Domain.Tests.Questionnaires;
using Governance.Domain.Vendors;

namespace Governance.Domain.Tests.Gaps;

using Templates = Questionnaires.Templates;

/// <summary>A reviewed assessment to test with: what was answered, and what was made of it.</summary>
internal sealed class Reviewed
{
    private readonly Dictionary<string, SubmittedAnswer> answers;
    private readonly List<(string Question, EvidenceVerdict Verdict, string File)> judged = [];
    private readonly List<(string Question, DeterminationStatus Status)> determined = [];
    private readonly List<string> accepted = [];

    public Reviewed(params Question[] questions)
    {
        Template = Templates.Of(questions);
        answers = questions.ToDictionary(question => question.Key, question => new SubmittedAnswer(question.Key, AnswerState.Unanswered, Classification.Internal), StringComparer.Ordinal);
    }

    public static DateTimeOffset Now { get; } = Sending.Now.AddDays(30);

    public static DateOnly Today { get; } = DateOnly.FromDateTime(Now.UtcDateTime);

    public QuestionnaireTemplate Template { get; init; }

    public Assessment Assessment { get; init; } = Sending.Sent();

    /// <summary>Whether the review is closed before it is looked at.</summary>
    public bool Closed { get; init; } = true;

    public Reviewed Says(string question, params string[] values)
    {
        answers[question] = new(question, AnswerState.Answered, Classification.Internal, new() { Values = values });
        return this;
    }

    public Reviewed Is(string question, AnswerState state)
    {
        answers[question] = new(question, state, Classification.Internal);
        return this;
    }

    public Reviewed Determined(string question, DeterminationStatus status)
    {
        determined.Add((question, status));
        return this;
    }

    public Reviewed Accepted(string question)
    {
        accepted.Add(question);
        return this;
    }

    /// <summary>Says yes to a question, which is determined as satisfied and shown by a clean report over a period.</summary>
    public Reviewed Proven(string question, DateOnly? dated = null) =>
        Says(question, "yes").Determined(question, DeterminationStatus.Satisfied).Shown(question, EvidenceKind.Type2, EvidenceBasis.Operated, dated ?? Today.AddDays(-10));

    public Reviewed Shown(string question, EvidenceKind kind, EvidenceBasis basis, DateOnly dated, EvidenceSource source = EvidenceSource.Independent, EvidenceResult result = EvidenceResult.Clean)
    {
        judged.Add((question, new(kind, basis, source, result, 1, dated), $"{question}-{judged.Count}.pdf"));
        return this;
    }

    public AssessmentFacts Facts()
    {
        var files = judged.Select(one => new SubmittedEvidence(new(Ids.New()), new(Ids.New()), new(Ids.New()), one.File, Classification.Internal, one.File, 1, new('a', 64), Today.AddYears(1), [one.Question])).ToList();
        var made = new SubmissionMade(Assessment.Id, 1, "aa", Now, [.. answers.Values], files, new("Ben", "ben@example.org"), Representation: null);
        var received = new ReceivedSubmission(new Transmittal(Assessment.TenantId, new(Ids.New()), Direction.Received, new TransmittalId(Ids.New()), TransmittalKind.SubmissionMade, 1, "{}", "cc", Now), made);
        Assessment.TakeSubmission(1, Now);
        if (Closed) Assessment.CloseReview(Sending.Ana, Now);
        var said = answers.Values.ToImmutableDictionary(answer => answer.Question, answer => new ReceivedAnswer(Assessment.TenantId, Assessment.Id, 1, answer, changed: true), StringComparer.Ordinal);
        var key = ScoringKey.From(Template);
        return new()
        {
            Assessment = Assessment,
            Engagement = Engagement(),
            Key = key,
            Questionnaire = FrozenQuestionnaire.From(Template),
            Submission = received,
            Answers = said,
            Determinations = determined.ToImmutableDictionary(one => one.Question, one => Determination.Make(key.Questions.Single(q => string.Equals(q.Key, one.Question, StringComparison.Ordinal)), said[one.Question], before: null, one.Status, "Because.", Sending.Ana, Now), StringComparer.Ordinal),
            NotApplicable = [.. accepted.Select(question => NotApplicableDecision.Accept(said[question], [], Sending.Ana, Now))],
            Judgements = [.. judged.Zip(files, (one, file) => EvidenceJudgement.Give(received, file, 0, one.Verdict, [one.Question], Sending.Ana, Now))],
        };
    }

    private static Engagement Engagement()
    {
        var vendor = Vendor.Register(new(Ids.New()), "VND-2026-0001", new("Northwind AI", null, null, Sending.Ana), Sending.Ana, Now);
        var described = new EngagementDescription("Chat assistant", null, new(null, null, null), [], AiActRole.Deployer, AiActClass.Transparency, DataProtectionRole.Processor, Sending.Ana);
        return Domain.Engagements.Engagement.Open(vendor, "ENG-2026-0001", described, new(2, 2, 1, 2, 1), function: null, Sending.Ana, Now);
    }
}

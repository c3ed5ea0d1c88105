using System.Collections.Immutable;
using Governance.Domain.Scoring;

namespace Governance.Domain.Tests.Scoring;

/// <summary>Draws valid inputs from a seed: every state, date, result and weight, often close to where a rule turns.</summary>
internal sealed class Cases(Random random)
{
    private static readonly decimal[] Weights = [0, 0.5m, 1, 1, 2, 3, 7, 0.001m, 12.25m];
    private static readonly decimal[] Credits = [0, 0, 0.25m, 0.3333m, 0.5m, 0.75m, 1, 1];
    private static readonly string[] Options = ["a", "b", "c", "d"];
    private readonly DateOnly _asOf = Given.AsOf.AddDays(random.Next(-400, 400));

    public static ScoreInput Of(int seed) => new Cases(new Random(seed)).Input();

    private ScoreInput Input()
    {
        var weighted = random.Next(3) == 0;
        var sections = Draw(1, 4, i => new ScoreSection($"s{i}", weighted ? Weights[random.Next(Weights.Length)] : null));
        var questions = Draw(0, 12, i => Question($"q{i}", sections[random.Next(sections.Length)].Key));
        var input = new ScoreInput(ScoreRules.GovernanceScore1, _asOf)
        {
            Sections = sections,
            Questions = questions,
            Answers = [.. questions.Where(_ => random.Next(6) > 0).Select(Answer)],
            Engagement = random.Next(4) > 0 ? Engagement() : null,
        };
        return questions.IsEmpty ? input : input with
        {
            Determinations = [.. questions.Select(question => Determination(question, input)).OfType<ScoreDetermination>()],
            Evidence = [.. questions.SelectMany(question => Draw(0, 4, _ => Evidence(question.Key)))],
            Findings = Draw(0, 3, _ => new ScoreFinding(Any(questions), One<FindingSeverity>(), Often() ? null : Near())),
            Lapses = Draw(0, 3, _ => new ScoreLapse(Any(questions), Near(), "an incident")),
            Waivers = Draw(0, 2, _ => new ScoreWaiver(Any(questions), "Ada", "until the next release", Near())),
        };
    }

    public ScoreEvidence Evidence(string question) => new(question, One<EvidenceKind>(), One<EvidenceBasis>(), One<EvidenceSource>(), Often() ? EvidenceResult.Clean : One<EvidenceResult>())
    {
        Coverage = Often() ? 1 : random.Next(3) / 2m,
        Dated = Dated(),
        AcceptedOn = random.Next(8) == 0 ? null : Near(),
        Subject = One<EvidenceSubject>(),
        ValidUntil = Often() ? null : Near(),
        BridgedUntil = Often() ? null : Near(),
        SurveilledOn = Often() ? null : Dated(),
    };

    public ScoreAnswer Answered(ScoreQuestion question) => new(question.Key, AnswerState.Answered)
    {
        Number = question.Type == QuestionType.Number ? random.Next(-5, 40) / 2m : null,
        Values = question.Type switch
        {
            QuestionType.Number => [],
            QuestionType.Choice => [random.Next(12) == 0 ? "none of these" : Options[random.Next(Options.Length)]],
            QuestionType.Multiple => Draw(0, 5, _ => Options[random.Next(Options.Length)]),
            QuestionType.Text or QuestionType.Date or QuestionType.File or QuestionType.Table => ["N/A"],
        },
    };

    private ScoreQuestion Question(string key, string section)
    {
        var type = Often() ? QuestionType.Choice : One<QuestionType>();
        var weight = Weights[random.Next(Weights.Length)];
        var table = random.Next(6) > 0;
        return new(key, section, type, weight, weight > 0 && random.Next(3) == 0, One<Need>())
        {
            Controls = Draw(0, 2, _ => $"C-{random.Next(4)}"),
            Credits = table && type is QuestionType.Choice or QuestionType.Multiple ? [.. Options[..3].Select(option => new OptionCredit(option, Credit()))] : default,
            Bands = table && type == QuestionType.Number ? [new(null, 2, Credit()), new(2, 10.5m, Credit()), new(12, null, Credit())] : default,
        };
    }

    private ScoreAnswer Answer(ScoreQuestion question)
    {
        var state = Often() ? AnswerState.Answered : One<AnswerState>();
        return state is AnswerState.Answered or AnswerState.Inherited
            ? Answered(question) with { State = state }
            : new(question.Key, state) { Accepted = state is AnswerState.NotApplicable or AnswerState.Hidden && Often() };
    }

    private ScoreDetermination? Determination(ScoreQuestion question, ScoreInput input)
    {
        var answer = input.Answers.FirstOrDefault(answer => string.Equals(answer.Question, question.Key, StringComparison.Ordinal));
        var claim = Reference.Claim(question, answer, DeterminationStatus.Satisfied);
        var status = One<DeterminationStatus>();
        var above = answer is not { LeavesOut: true } && (status == DeterminationStatus.Satisfied && claim < 1 || status == DeterminationStatus.Partial && claim == 0);
        return above || random.Next(3) == 0 ? null : new(question.Key, status);
    }

    private ScoreEngagement Engagement()
    {
        int Factor() => random.Next(RiskFactors.Least, RiskFactors.Most + 1);
        return new(new(Factor(), Factor(), Factor(), Factor(), Factor()), random.Next(4) == 0, random.Next(3) == 0, random.Next(3) == 0);
    }

    /// <summary>Some day before now, often within a day of the end of a term.</summary>
    private DateOnly Dated() => random.Next(3) switch
    {
        0 => _asOf.AddMonths(-new[] { 6, 12, 15, 24 }[random.Next(4)]).AddDays(random.Next(-2, 3)),
        1 => _asOf.AddDays(-new[] { 0, 90, 365 + 90 }[random.Next(3)]).AddDays(random.Next(-2, 3)),
        _ => _asOf.AddDays(-random.Next(900)),
    };

    private DateOnly Near() => _asOf.AddDays(Often() ? random.Next(-3, 4) : random.Next(-300, 100));

    private decimal Credit() => Credits[random.Next(Credits.Length)];

    private bool Often() => random.Next(3) > 0;

    private string Any(ImmutableArray<ScoreQuestion> questions) => questions[random.Next(questions.Length)].Key;

    private T One<T>() where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    private ImmutableArray<T> Draw<T>(int least, int most, Func<int, T> make) => [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(make)];
}

using Governance.Domain.Scoring;

namespace Governance.Domain.Tests.Scoring;

/// <summary>
/// The score derived a second time, slowly and in the order in which its description tells it, with the description's numbers
/// written out. It shares no code with the product but the records of the input and fractions.
/// </summary>
internal sealed class Reference(ScoreInput input)
{
    private static readonly Fraction One = Fraction.Of(1);

    public List<(string? Question, char Band, string Reason)> Holds { get; } = [];

    public Fraction? Claimed { get; private set; }

    public Fraction? Proven { get; private set; }

    public Fraction? Coverage { get; private set; }

    public Fraction? Assured { get; private set; }

    public Fraction LeftOut { get; private set; }

    public char? Band { get; private set; }

    public Dictionary<string, (Fraction? Claimed, Fraction? Proven, char? Band)> Sections { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (Fraction? Claimed, Fraction? Proven)> Controls { get; } = new(StringComparer.Ordinal);

    public static decimal Claim(ScoreQuestion question, ScoreAnswer? answer, DeterminationStatus? status)
    {
        if (answer is null || answer.State is not (AnswerState.Answered or AnswerState.Inherited))
            return 0;
        if (question.Credits.IsDefault && question.Bands.IsDefault)
            return status is null ? 0 : status.Value switch { DeterminationStatus.Satisfied => 1, DeterminationStatus.Partial => 0.5m, DeterminationStatus.NotSatisfied => 0 };
        if (question.Type == QuestionType.Number)
            return answer.Number is null ? 0 : question.Bands.Where(band => (band.From is null || answer.Number >= band.From) && (band.Below is null || answer.Number < band.Below)).Sum(band => band.Credit);
        return Math.Min(1, answer.Values.Distinct(StringComparer.Ordinal).Sum(value => question.Credits.Where(option => string.Equals(option.Value, value, StringComparison.Ordinal)).Sum(option => option.Credit)));
    }

    public static Reference Score(ScoreInput input)
    {
        var reference = new Reference(input);
        reference.Run();
        return reference;
    }

    private void Run()
    {
        var inScope = input.Questions.Where(question => Scored(question) && !IsLeftOut(question)).ToList();
        var scored = Sum(input.Questions.Where(Scored), _ => One);
        LeftOut = scored == default ? default : Sum(input.Questions.Where(question => Scored(question) && IsLeftOut(question)), _ => One) / scored;
        foreach (var question in input.Questions.Where(question => question.Critical && !IsLeftOut(question)).OrderBy(question => question.Key, StringComparer.Ordinal))
            Hold(question);
        if (LeftOut > Fraction.Of(0.2m))
            Holds.Add((null, 'C', "limitedScope"));
        foreach (var section in input.Sections)
        {
            var own = inScope.Where(question => string.Equals(question.Section, section.Key, StringComparison.Ordinal)).ToList();
            var holds = Holds.Where(hold => input.Questions.Any(question => string.Equals(question.Key, hold.Question, StringComparison.Ordinal) && string.Equals(question.Section, section.Key, StringComparison.Ordinal)));
            var proven = Mean(own, P);
            Sections[section.Key] = (Mean(own, question => Fraction.Of(C(question))), proven, BandOf(proven, holds));
        }
        foreach (var control in input.Questions.SelectMany(question => question.Controls).Distinct(StringComparer.Ordinal))
        {
            var own = inScope.Where(question => question.Controls.Contains(control, StringComparer.Ordinal)).ToList();
            Controls[control] = (Mean(own, question => Fraction.Of(C(question))), Mean(own, P));
        }
        var weighted = input.Sections.Any(section => section.Weight is not null);
        Claimed = weighted ? MeanOfSections(section => Sections[section.Key].Claimed) : Mean(inScope, question => Fraction.Of(C(question)));
        Proven = weighted ? MeanOfSections(section => Sections[section.Key].Proven) : Mean(inScope, P);
        Coverage = Mean(inScope, question => State(question) is AnswerState.Answered or AnswerState.Inherited ? One / Fraction.Of(100) : default);
        Assured = Mean(inScope, question => Accepted(question).Any(evidence => evidence.Basis is EvidenceBasis.InPlace or EvidenceBasis.Operated && evidence.Source != EvidenceSource.Vendor && Counts(evidence) > 0) ? One / Fraction.Of(100) : default);
        Band = BandOf(Proven, Holds);
    }

    private ScoreAnswer? Answer(ScoreQuestion question) => input.Answers.SingleOrDefault(answer => string.Equals(answer.Question, question.Key, StringComparison.Ordinal));

    private DeterminationStatus? Status(ScoreQuestion question) => input.Determinations.SingleOrDefault(determination => string.Equals(determination.Question, question.Key, StringComparison.Ordinal))?.Status;

    private AnswerState State(ScoreQuestion question) => Answer(question)?.State ?? AnswerState.Unanswered;

    private bool Scored(ScoreQuestion question) => question.Weight != 0 && (!question.Credits.IsDefault || !question.Bands.IsDefault || Status(question) is not null);

    private bool IsLeftOut(ScoreQuestion question) => State(question) is AnswerState.NotApplicable or AnswerState.Hidden && Answer(question)!.Accepted;

    private decimal C(ScoreQuestion question) => Claim(question, Answer(question), Status(question));

    private decimal B(ScoreQuestion question)
    {
        var b = Status(question) is not { } status ? C(question) : status switch
        {
            DeterminationStatus.Satisfied => 1,
            DeterminationStatus.Partial => Math.Min(0.5m, C(question)),
            DeterminationStatus.NotSatisfied => 0,
        };
        foreach (var finding in input.Findings.Where(finding => string.Equals(finding.Question, question.Key, StringComparison.Ordinal) && (finding.VerifiedOn is null || finding.VerifiedOn > input.AsOf)))
            b = Math.Min(b, finding.Severity switch { FindingSeverity.Critical or FindingSeverity.High => 0, FindingSeverity.Medium => 0.5m, FindingSeverity.Low => 1 });
        foreach (var adverse in Accepted(question).Where(evidence => evidence.Result is EvidenceResult.Failed or EvidenceResult.Exception))
        {
            if (!Accepted(question).Any(clean => clean.Result == EvidenceResult.Clean && clean.Basis >= adverse.Basis && clean.Dated > adverse.Dated))
                b = Math.Min(b, adverse.Result == EvidenceResult.Failed ? 0 : 0.5m);
        }
        return b;
    }

    private static Fraction NeedOf(ScoreQuestion question) => question.Need switch { Need.Design => Fraction.Of(0.40m), Need.InPlace => Fraction.Of(0.75m), Need.Operating => One };

    private Fraction A(ScoreQuestion question)
    {
        var best = Accepted(question).Select(Counts).DefaultIfEmpty(0).Max();
        var a = Fraction.Of(best) / NeedOf(question);
        return a > One ? One : a;
    }

    private Fraction P(ScoreQuestion question) => Fraction.Of(B(question)) * A(question);

    private List<ScoreEvidence> Accepted(ScoreQuestion question) => [.. input.Evidence.Where(evidence =>
        string.Equals(evidence.Question, question.Key, StringComparison.Ordinal)
        && evidence.AcceptedOn is { } accepted && accepted <= input.AsOf && evidence.Dated <= input.AsOf
        && (State(question) != AnswerState.Inherited || evidence.Subject == EvidenceSubject.Subservice))];

    private static decimal TableStrength(ScoreEvidence evidence) => (evidence.Basis, evidence.Source) switch
    {
        (EvidenceBasis.Statement, _) => 0,
        (EvidenceBasis.Design, EvidenceSource.Vendor) => 0.40m,
        (EvidenceBasis.Design, EvidenceSource.Internal) => 0.50m,
        (EvidenceBasis.Design, _) => 0.60m,
        (EvidenceBasis.InPlace, EvidenceSource.Vendor) => 0.50m,
        (EvidenceBasis.InPlace, EvidenceSource.Internal) => 0.65m,
        (EvidenceBasis.InPlace, EvidenceSource.Independent) => 0.75m,
        (EvidenceBasis.InPlace, _) => 0.80m,
        (_, EvidenceSource.Vendor) => 0.60m,
        (_, EvidenceSource.Internal) => 0.80m,
        _ => 1.00m,
    };

    private static decimal Strength(ScoreEvidence evidence) => evidence.Result is EvidenceResult.Failed or EvidenceResult.NotTested ? 0 : TableStrength(evidence);

    private decimal Counts(ScoreEvidence evidence)
    {
        var lapsed = input.Lapses.Any(lapse => string.Equals(lapse.Question, evidence.Question, StringComparison.Ordinal) && lapse.On <= input.AsOf && evidence.AcceptedOn <= lapse.On);
        return lapsed ? 0 : Strength(evidence) * evidence.Coverage * Step(evidence);
    }

    private decimal Step(ScoreEvidence evidence)
    {
        var forever = DateOnly.MaxValue;
        DateOnly Least(params DateOnly[] days) => days.Min();
        var (full, reduced) = evidence.Kind switch
        {
            EvidenceKind.Type2 => (evidence.Dated.AddMonths(12), evidence.BridgedUntil is { } bridge ? Least(evidence.Dated.AddMonths(12).AddDays(90), bridge) : evidence.Dated.AddMonths(12)),
            EvidenceKind.Type1 => (evidence.Dated.AddMonths(6), evidence.Dated.AddMonths(6)),
            EvidenceKind.Certificate => (Least(evidence.ValidUntil ?? forever, (evidence.SurveilledOn ?? evidence.Dated).AddMonths(15)), DateOnly.MinValue),
            EvidenceKind.Pentest or EvidenceKind.Other => (evidence.Dated.AddMonths(12), DateOnly.MinValue),
            EvidenceKind.Policy => (Least(evidence.ValidUntil ?? forever, evidence.Dated.AddMonths(12)), Least(evidence.ValidUntil ?? forever, evidence.Dated.AddMonths(12)).AddDays(90)),
            EvidenceKind.Configuration => (evidence.Dated.AddDays(90), DateOnly.MinValue),
            EvidenceKind.Audit => (Least(evidence.ValidUntil ?? forever, evidence.Dated.AddMonths(24)), DateOnly.MinValue),
        };
        return input.AsOf <= full ? 1 : input.AsOf <= reduced ? 0.6m : 0;
    }

    private void Hold(ScoreQuestion question)
    {
        var answered = State(question) is AnswerState.Answered or AnswerState.Inherited;
        if (!Scored(question))
            Holds.Add((question.Key, answered ? 'C' : 'E', "undetermined"));
        else if (B(question) == 0)
            Holds.Add((question.Key, 'E', State(question) == AnswerState.Declined ? "declined" : answered ? "failed" : "unanswered"));
        else if (B(question) < 1)
            Holds.Add((question.Key, 'D', "partial"));
        else if (A(question) < One)
            Holds.Add((question.Key, 'C', Unproven(question)));
    }

    private string Unproven(ScoreQuestion question)
    {
        var counting = Accepted(question);
        if (counting.Count == 0)
            return "noProof";
        if (Fraction.Of(counting.Max(evidence => evidence.Result == EvidenceResult.Failed ? 0 : TableStrength(evidence))) < NeedOf(question))
            return "weaker";
        return Fraction.Of(counting.Max(evidence => Strength(evidence) * evidence.Coverage)) < NeedOf(question) ? "outOfScope" : "lapsed";
    }

    private static Fraction Sum(IEnumerable<ScoreQuestion> questions, Func<ScoreQuestion, Fraction> value) =>
        questions.Aggregate(default(Fraction), (sum, question) => sum + (Fraction.Of(question.Weight) * value(question)));

    private static Fraction? Mean(IReadOnlyCollection<ScoreQuestion> questions, Func<ScoreQuestion, Fraction> value) =>
        Sum(questions, _ => One) is var weight && weight == default ? null : Fraction.Of(100) * Sum(questions, value) / weight;

    private Fraction? MeanOfSections(Func<ScoreSection, Fraction?> score)
    {
        var (sum, weight) = (default(Fraction), default(Fraction));
        foreach (var section in input.Sections)
        {
            if (score(section) is { } figure)
                (sum, weight) = (sum + (Fraction.Of(section.Weight!.Value) * figure), weight + Fraction.Of(section.Weight!.Value));
        }
        return weight == default ? null : sum / weight;
    }

    private static char? BandOf(Fraction? proven, IEnumerable<(string? Question, char Band, string Reason)> holds)
    {
        if (proven is not { } score)
            return null;
        var letter = score >= Fraction.Of(90) ? 'A' : score >= Fraction.Of(75) ? 'B' : score >= Fraction.Of(60) ? 'C' : score >= Fraction.Of(40) ? 'D' : 'E';
        return holds.Select(hold => hold.Band).Append(letter).Max();
    }
}

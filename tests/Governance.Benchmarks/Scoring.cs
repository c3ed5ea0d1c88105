using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Governance.Domain.Scoring;
using Governance.Domain.Scoring.Documents;

namespace Governance.Benchmarks;

/// <summary>P4: the score of an assessment of 300 questions, and beside it the canonical input with its hash and the result document.</summary>
[InProcess, MemoryDiagnoser]
public class Scoring
{
    private const int Questions = 300;
    private const int Sections = 12;
    private const int Controls = 60;
    private static readonly DateOnly AsOf = new(2026, 11, 20);

    private ScoreInput _input = new(ScoreRules.GovernanceScore1, AsOf);
    private ScoreResult? _result;

    /// <summary>Three of four questions have evidence, each fifth two pieces; a few are declined, left out, critical, held by a finding or an exception.</summary>
    [GlobalSetup]
    public void Fill()
    {
        _input = _input with
        {
            Sections = Draw(Sections, i => new ScoreSection($"section-{i:00}")),
            Questions = Draw(Questions, Question),
            Answers = Draw(Questions, Answer),
            Determinations = [.. Enumerable.Range(0, Questions).Where(i => i % 25 != 24).Select(i => new ScoreDetermination(Key(i), i % 10 == 3 ? DeterminationStatus.Partial : DeterminationStatus.Satisfied))],
            Evidence = [.. Enumerable.Range(0, Questions).Where(i => i % 4 != 0).Select(i => Evidence(i, i % 30)), .. Enumerable.Range(0, Questions).Where(i => i % 5 == 0).Select(i => Evidence(i, 200))],
            Findings = Draw(6, i => new ScoreFinding(Key(i * 50), FindingSeverity.Medium, VerifiedOn: null)),
            Lapses = Draw(3, i => new ScoreLapse(Key(i * 100), AsOf.AddDays(-10), "a new release")),
            Engagement = new(new(5, 3, 2, 4, 3), CriticalFunction: false, OpenIncident: false, ProvenMitigation: false),
        };
        _result = Scorer.Score(_input);
    }

    /// <summary>The function alone.</summary>
    [Benchmark(Baseline = true)]
    public ScoreResult Score() => Scorer.Score(_input);

    /// <summary>The input's canonical document and its hash.</summary>
    [Benchmark]
    public string Hash() => ScoreInputJson.Sha256(_input);

    /// <summary>The result's document.</summary>
    [Benchmark]
    public byte[] Write() => ScoreResultJson.Write(_result!, "");

    private static string Key(int i) => $"question-{i:000}";

    private static ScoreQuestion Question(int i) => new(Key(i), $"section-{i % Sections:00}", QuestionType.Choice, 1 + (i % 3), i % 12 == 0, (Need)(i % 3))
    {
        Controls = [$"control-{i % Controls}"],
        Credits = [new("yes", 1), new("partial", 0.5m), new("no", 0)],
    };

    private static ScoreAnswer Answer(int i) => (i % 25) switch
    {
        23 => new(Key(i), AnswerState.NotApplicable) { Accepted = true },
        24 => new(Key(i), AnswerState.Declined),
        _ => new(Key(i), AnswerState.Answered) { Values = ["yes"] },
    };

    private static ScoreEvidence Evidence(int i, int daysOld) =>
        new(Key(i), (EvidenceKind)(i % 8), (EvidenceBasis)(1 + (i % 3)), (EvidenceSource)(i % 4), i % 40 == 7 ? EvidenceResult.Exception : EvidenceResult.Clean)
        {
            Coverage = i % 6 == 0 ? 0.5m : 1,
            Dated = AsOf.AddDays(-daysOld),
            AcceptedOn = AsOf.AddDays(-(daysOld % 20)),
        };

    private static ImmutableArray<T> Draw<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];
}

using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Domain.Scoring.Engine;

/// <summary>Adds the questions up to sections, controls and the whole, in integers that are wide enough for them.</summary>
internal sealed class ScoreTotals<T> where T : struct, IBinaryInteger<T>
{
    private readonly ScoreSheet _sheet;
    private readonly QuestionScore[] _questions;
    private readonly Scales _scales;
    private readonly T[] _needShares;
    private readonly BigInteger _creditUnit;
    private readonly BigInteger _proofUnit;
    private readonly Tally<T>[] _sections;
    private readonly Band?[] _sectionHolds;
    private readonly Dictionary<string, Tally<T>> _controls = new(StringComparer.Ordinal);
    private Tally<T> _whole;
    private T _leftOut = T.Zero;

    private ScoreTotals(ScoreSheet sheet, QuestionScore[] questions, Scales scales)
    {
        (_sheet, _questions, _scales) = (sheet, questions, scales);
        _creditUnit = BigInteger.Pow(10, scales.Credit);
        _proofUnit = _creditUnit * scales.Needs;
        _needShares = Array.ConvertAll(sheet.Input.Rules.Units.Shares, T.CreateChecked);
        _sections = new Tally<T>[sheet.Input.Sections.Length];
        _sectionHolds = new Band?[_sections.Length];
    }

    /// <summary>The result of an input whose questions have been scored.</summary>
    public static ScoreResult Add(ScoreSheet sheet, QuestionScore[] questions, Scales scales)
    {
        var totals = new ScoreTotals<T>(sheet, questions, scales);
        for (var i = 0; i < questions.Length; i++)
            totals.Add(questions[i], sheet.SectionOf(i));
        foreach (var section in totals._sections)
            totals._whole.Add(section);
        return totals.Result();
    }

    private void Add(QuestionScore question, int section)
    {
        if (question.Hold is { } hold)
            _sectionHolds[section] = Lower(_sectionHolds[section], hold.Band);
        var tally = question.Scored ? Of(question) : default;
        if (question.LeftOut)
            _leftOut += tally.Weight;
        else
            _sections[section].Add(tally);
        var controls = question.Question.Controls.AsSpan();
        for (var i = 0; i < controls.Length; i++)
        {
            if (controls[..i].Contains(controls[i]))
                continue;
            ref var control = ref CollectionsMarshal.GetValueRefOrAddDefault(_controls, controls[i], out _);
            if (question.Counts)
                control.Add(tally);
        }
    }

    private Tally<T> Of(QuestionScore question)
    {
        var weight = Exact<T>.Scaled(question.Question.Weight, _scales.Weight);
        if (question.LeftOut)
            return new() { Weight = weight };
        var proof = Exact<T>.Scaled(Math.Min(question.Best?.Value ?? 0, question.Needed), _scales.Proof);
        return new()
        {
            Weight = weight,
            Covered = question.Covered ? weight : T.Zero,
            Assured = question.Assured ? weight : T.Zero,
            Claimed = weight * Exact<T>.Scaled(question.Credit, _scales.Credit),
            Proven = weight * Exact<T>.Scaled(question.Earned, _scales.Credit) * proof * _needShares[(int)question.Question.Need],
        };
    }

    private ScoreResult Result()
    {
        var input = _sheet.Input;
        var leftOut = LeftOutShare();
        var limited = leftOut > Fraction.Of(input.Rules.LimitedScopeAbove);
        var whole = new WholeScore(input.Sections, Array.ConvertAll(_sections, Figures), Figures(_whole));
        var holds = Holds(limited);
        var byScore = BandOf(whole.Proven);
        var band = Held(byScore, holds.IsEmpty ? null : holds.Max(hold => hold.Band));
        return new(input)
        {
            Claimed = whole.Claimed,
            Proven = whole.Proven,
            BandByScore = byScore,
            Band = band,
            Coverage = _whole.Share(_whole.Covered),
            AssuredShare = _whole.Share(_whole.Assured),
            LeftOut = leftOut,
            LeftOutCriticals = [.. _questions.Where(question => question is { LeftOut: true, Question.Critical: true }).Select(question => question.Question.Key).Order(StringComparer.Ordinal)],
            LimitedScope = limited,
            Holds = holds,
            Sections = Sections(whole),
            Controls = Controls(),
            Questions = InOrder(_questions, static question => question.Question.Key),
            Risk = input.Engagement is { } engagement ? Risk(input.Rules.Risk, engagement, band) : null,
        };
    }

    private ScopeFigures Figures(Tally<T> tally) => new(
        tally.Score(tally.Claimed, _creditUnit),
        tally.Score(tally.Proven, _proofUnit),
        tally.Share(tally.Covered),
        new(BigInteger.CreateChecked(tally.Weight), BigInteger.Pow(10, _scales.Weight)));

    private Fraction LeftOutShare()
    {
        var all = _whole.Weight + _leftOut;
        return T.IsZero(all) ? default : new(BigInteger.CreateChecked(_leftOut), BigInteger.CreateChecked(all));
    }

    private ImmutableArray<Hold> Holds(bool limited)
    {
        var holds = _questions.Where(question => question.Hold is not null).Select(question => question.Hold!).OrderBy(hold => hold.Question, StringComparer.Ordinal);
        return limited ? [.. holds, new Hold(Question: null, _sheet.Input.Rules.Holds.LimitedScope, HoldReason.LimitedScope)] : [.. holds];
    }

    private ImmutableArray<SectionScore> Sections(WholeScore whole)
    {
        var sections = new SectionScore[_sections.Length];
        for (var i = 0; i < sections.Length; i++)
        {
            var figures = whole.Sections[i];
            var byScore = BandOf(figures.Proven);
            sections[i] = new(_sheet.Input.Sections[i].Key, figures.Claimed, figures.Proven, figures.Coverage)
            {
                BandByScore = byScore,
                Band = Held(byScore, _sectionHolds[i]),
                PointsPerWeight = whole.PointsPerWeight(i),
            };
        }
        return InOrder(sections, static section => section.Key);
    }

    private ImmutableArray<ControlScore> Controls() => InOrder(
        [.. _controls.Select(control => new ControlScore(control.Key, control.Value.Score(control.Value.Claimed, _creditUnit), control.Value.Score(control.Value.Proven, _proofUnit)))],
        static control => control.Control);

    private Band? BandOf(Fraction? proven) => proven is { } score ? _sheet.Input.Rules.BandOf(score) : null;

    private static Band? Held(Band? byScore, Band? hold) => byScore is { } band ? Lower(hold, band) : null;

    private static Band Lower(Band? band, Band other) => band > other ? band.Value : other;

    private static RiskScore Risk(RiskRules rules, ScoreEngagement engagement, Band? held)
    {
        var inherent = EngagementRisk.Inherent(rules, engagement.Factors, engagement.CriticalFunction);
        return new(inherent, EngagementRisk.Residual(rules, inherent, held, engagement));
    }

    private static ImmutableArray<TScore> InOrder<TScore>(TScore[] scores, Func<TScore, string> keyOf)
    {
        for (var i = 1; i < scores.Length; i++)
        {
            if (string.CompareOrdinal(keyOf(scores[i - 1]), keyOf(scores[i])) <= 0)
                continue; // documents are sorted already
            Array.Sort(scores, (a, b) => string.CompareOrdinal(keyOf(a), keyOf(b)));
            break;
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(scores);
    }
}

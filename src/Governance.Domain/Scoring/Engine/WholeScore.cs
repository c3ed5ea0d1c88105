using System.Collections.Immutable;

namespace Governance.Domain.Scoring.Engine;

/// <summary>The figures of the whole: by question weight, or by section weight where the sections carry one.</summary>
internal sealed class WholeScore
{
    private readonly Fraction[] _points;

    public WholeScore(ImmutableArray<ScoreSection> sections, ScopeFigures[] figures)
    {
        Sections = figures;
        _points = new Fraction[figures.Length];
        var (total, claimed, proven) = (default(Fraction), default(Fraction), default(Fraction));
        for (var i = 0; i < figures.Length; i++)
        {
            if (figures[i] is not { Claimed: { } sectionClaimed, Proven: { } sectionProven })
                continue;
            var weight = sections[i].Weight is { } own ? Fraction.Of(own) : figures[i].Weight;
            _points[i] = weight / figures[i].Weight;
            total = (total + weight).Reduced();
            claimed = (claimed + (weight * sectionClaimed)).Reduced();
            proven = (proven + (weight * sectionProven)).Reduced();
        }
        if (total.Numerator.IsZero)
        {
            Array.Clear(_points);
            return;
        }
        (Claimed, Proven) = ((claimed / total).Reduced(), (proven / total).Reduced());
        for (var i = 0; i < _points.Length; i++)
            _points[i] = _points[i] * Fraction.Of(100) / total;
    }

    /// <summary>The sections, in the order of the input.</summary>
    public ScopeFigures[] Sections { get; }

    public Fraction? Claimed { get; }

    public Fraction? Proven { get; }

    /// <summary>What one unit of question weight in a section brings to the whole.</summary>
    public Fraction PointsPerWeight(int section) => _points[section];
}

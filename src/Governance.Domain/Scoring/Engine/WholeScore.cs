using System.Collections.Immutable;

namespace Governance.Domain.Scoring.Engine;

/// <summary>The figures of the whole: by question weight, or by section weight where the sections carry one.</summary>
internal sealed class WholeScore
{
    private readonly ImmutableArray<ScoreSection> _sections;
    private readonly Fraction? _weight;

    public WholeScore(ImmutableArray<ScoreSection> sections, ScopeFigures[] figures, ScopeFigures all)
    {
        (_sections, Sections) = (sections, figures);
        if (sections.IsEmpty || sections[0].Weight is null)
            (_weight, Claimed, Proven) = (all.Claimed is null ? null : all.Weight, all.Claimed, all.Proven);
        else
            (_weight, Claimed, Proven) = BySection();
    }

    /// <summary>The sections, in the order of the input.</summary>
    public ScopeFigures[] Sections { get; }

    public Fraction? Claimed { get; }

    public Fraction? Proven { get; }

    /// <summary>What one unit of question weight in a section brings to the whole.</summary>
    public Fraction PointsPerWeight(int section)
    {
        if (_weight is not { } weight || Sections[section].Claimed is null)
            return default;
        var worth = Fraction.Of(100) / weight;
        return _sections[section].Weight is { } own ? worth * Fraction.Of(own) / Sections[section].Weight : worth;
    }

    private (Fraction? Weight, Fraction? Claimed, Fraction? Proven) BySection()
    {
        var (weight, claimed, proven) = (default(Fraction), default(Fraction), default(Fraction));
        for (var i = 0; i < Sections.Length; i++)
        {
            if (Sections[i] is not { Claimed: { } sectionClaimed, Proven: { } sectionProven })
                continue;
            var own = Fraction.Of(_sections[i].Weight ?? 0);
            weight = (weight + own).Reduced();
            claimed = (claimed + (own * sectionClaimed)).Reduced();
            proven = (proven + (own * sectionProven)).Reduced();
        }
        return weight.Numerator.IsZero ? (null, null, null) : (weight, (claimed / weight).Reduced(), (proven / weight).Reduced());
    }
}

using System.Collections.Immutable;

namespace Governance.Domain.Scoring;

/// <summary>A score. Figures are exact and from 0 to 100, shares from 0 to 1; what nothing was scored for is null. Lists are sorted by key, question or control.</summary>
public sealed record ScoreResult(ScoreInput Input)
{
    /// <summary>What the vendor claims.</summary>
    public required Fraction? Claimed { get; init; }

    /// <summary>What is proven.</summary>
    public required Fraction? Proven { get; init; }

    /// <summary>The band by the proven score alone.</summary>
    public required Band? BandByScore { get; init; }

    /// <summary>The band, held down by the holds.</summary>
    public required Band? Band { get; init; }

    /// <summary>The share of the weight that was answered or is inherited.</summary>
    public required Fraction? Coverage { get; init; }

    /// <summary>The share of the weight that someone other than the vendor has shown in place or operated.</summary>
    public required Fraction? AssuredShare { get; init; }

    /// <summary>The share of the scored weight that was left out.</summary>
    public required Fraction LeftOut { get; init; }

    /// <summary>Every critical question that was left out, scored or not.</summary>
    public required ImmutableArray<string> LeftOutCriticals { get; init; }

    /// <summary>Whether so much was left out that the whole is held.</summary>
    public required bool LimitedScope { get; init; }

    /// <summary>What holds the band of the whole; limited scope comes last.</summary>
    public required ImmutableArray<Hold> Holds { get; init; }

    /// <summary>Those that hold it where it is; the others would hold a better one.</summary>
    public IEnumerable<Hold> Holding => Holds.Where(hold => hold.Band == Band);

    /// <summary>The sections.</summary>
    public required ImmutableArray<SectionScore> Sections { get; init; }

    /// <summary>The controls that questions test.</summary>
    public required ImmutableArray<ControlScore> Controls { get; init; }

    /// <summary>Every question, scored or not.</summary>
    public required ImmutableArray<QuestionScore> Questions { get; init; }

    /// <summary>The risk of the engagement; null where the input names none.</summary>
    public required RiskScore? Risk { get; init; }

    /// <summary>What each question that counts brings to the whole; empty where the whole is not scored.</summary>
    public IEnumerable<Contribution> Contributions()
    {
        var worth = Sections.ToDictionary(section => section.Key, section => section.PointsPerWeight, StringComparer.Ordinal);
        return Claimed is null ? [] : Questions.Where(question => question.Counts).Select(question =>
        {
            var points = worth[question.Question.Section] * Fraction.Of(question.Question.Weight);
            return new Contribution(question.Question.Key, points * Fraction.Of(question.Credit), points * question.Proven);
        });
    }
}

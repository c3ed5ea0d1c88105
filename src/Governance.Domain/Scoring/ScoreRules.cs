using System.Collections.Immutable;

namespace Governance.Domain.Scoring;

/// <summary>A scoring model: every number of the score, under an id that changes when any of them does. Tables are indexed by their enum.</summary>
public sealed class ScoreRules
{
    /// <summary>The shares that the rules work with have at most this many decimals, so that products of three of them stay exact in 64 bits.</summary>
    public const int ShareDecimals = 4;

    /// <summary>The model that the product ships: governance-score/1.</summary>
    public static ScoreRules GovernanceScore1 { get; } = Documents.ShippedRules.Read("governance-score-1");

    /// <summary>The model's id, as governance-score/1.</summary>
    public required string Id { get; init; }

    /// <summary>The model document in canonical form, of an organization's own model; null for a shipped one.</summary>
    public string? Document { get; init; }

    /// <summary>The strength that a need takes, above 0 and at most 1, by <see cref="Need"/>.</summary>
    public required ImmutableArray<decimal> Needs { get; init; }

    /// <summary>The strength of evidence, from 0 to 1, by <see cref="EvidenceBasis"/> and then <see cref="EvidenceSource"/>.</summary>
    public required ImmutableArray<ImmutableArray<decimal>> Strengths { get; init; }

    /// <summary>The coverages that may be recorded, from 0 to 1.</summary>
    public required ImmutableArray<decimal> Coverages { get; init; }

    /// <summary>How evidence ages, by <see cref="EvidenceKind"/>.</summary>
    public required ImmutableArray<AgeRules> Ages { get; init; }

    /// <summary>What reduced evidence counts, from 0 to 1.</summary>
    public required decimal ReducedStep { get; init; }

    /// <summary>What a partial determination earns at most, above 0 and below 1.</summary>
    public required decimal PartialCredit { get; init; }

    /// <summary>What open findings do, by <see cref="FindingSeverity"/>.</summary>
    public required ImmutableArray<FindingRules> Findings { get; init; }

    /// <summary>What a failed test leaves of a credit, from 0 to 1.</summary>
    public required decimal FailedAtMost { get; init; }

    /// <summary>What an exception leaves of a credit, from 0 to 1.</summary>
    public required decimal ExceptionAtMost { get; init; }

    /// <summary>The least score of the bands A to D, falling.</summary>
    public required ImmutableArray<decimal> BandsFrom { get; init; }

    /// <summary>Where holds hold.</summary>
    public required HoldBands Holds { get; init; }

    /// <summary>The share of the scored weight that may be left out before the scope is limited, from 0 to 1.</summary>
    public required decimal LimitedScopeAbove { get; init; }

    /// <summary>The numbers of the engagement's risk.</summary>
    public required RiskRules Risk { get; init; }

    /// <summary>The unit of proof, found out once.</summary>
    internal Engine.ProofUnits Units => field ??= new(this);

    /// <summary>The band of a score from 0 to 100.</summary>
    public Band BandOf(Fraction score)
    {
        for (var band = 0; band < BandsFrom.Length; band++)
        {
            if (score.CompareTo(Fraction.Of(BandsFrom[band])) >= 0)
                return (Band)band;
        }
        return Band.E;
    }

    /// <summary>The last day on which evidence counts in full, by its age alone.</summary>
    public DateOnly FullUntil(ScoreEvidence evidence) => Engine.EvidenceAge.FullUntil(this, evidence);

    /// <summary>What shows it and who shows it make of evidence, 0 to 1; one that failed or did not test the control shows nothing.</summary>
    public decimal StrengthOf(ScoreEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return evidence.Result is EvidenceResult.Failed or EvidenceResult.NotTested ? 0 : Strengths[(int)evidence.Basis][(int)evidence.Source];
    }

    /// <summary>How much evidence weighs by itself on a day.</summary>
    public EvidenceStanding StandingOf(ScoreEvidence evidence, DateOnly asOf) =>
        new(StrengthOf(evidence), FullUntil(evidence), Engine.EvidenceAge.ReducedUntil(this, evidence), Engine.EvidenceAge.Step(this, evidence, asOf));

    /// <summary>In how many days a finding is due where no clause says otherwise.</summary>
    public int DueDays(FindingSeverity severity) => Findings[(int)severity].DueDays;
}

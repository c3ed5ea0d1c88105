namespace Governance.Domain.Scoring.Engine;

/// <summary>What the evidence of one question amounts to.</summary>
internal struct EvidenceReview
{
    private readonly ScoreRules _rules;
    private readonly DateOnly _asOf;
    private readonly bool _inherited;
    private readonly DateOnly? _lapsedOn;
    private ScoreEvidence? _best;
    private decimal _bestStrength;
    private decimal _bestStep;
    private decimal _bestValue;
    private decimal _strongest;
    private decimal _widest;

    public EvidenceReview(ScoreSheet sheet, int question, bool inherited)
    {
        (_rules, _asOf, _inherited) = (sheet.Input.Rules, sheet.Input.AsOf, inherited);
        foreach (var lapse in sheet.Lapses.Of(question))
        {
            if (lapse.On <= _asOf && !(lapse.On <= _lapsedOn))
                _lapsedOn = lapse.On;
        }
        var all = sheet.Evidence.Of(question);
        foreach (var evidence in all)
        {
            if (Exists(evidence))
                Weigh(evidence);
        }
        FindAdverse(all);
    }

    /// <summary>The best evidence; among equals the later, so that their order means nothing.</summary>
    public readonly Proof? Best => _best is null ? null : new(_best, _bestStrength, _bestStep);

    public bool Assured { get; private set; }

    /// <summary>The gravest adverse result that no later clean one of the same basis or a stronger one has superseded.</summary>
    public ScoreEvidence? Adverse { get; private set; }

    /// <summary>Why the best evidence falls short of a need.</summary>
    public readonly HoldReason Shortfall(decimal need) =>
        _best is null ? HoldReason.NoProof
        : _strongest < need ? HoldReason.Weaker
        : _widest < need ? HoldReason.OutOfScope
        : HoldReason.Lapsed;

    /// <summary>Accepted and dated until now, and about those who do the work.</summary>
    private readonly bool Exists(ScoreEvidence evidence) =>
        evidence.AcceptedOn <= _asOf && evidence.Dated <= _asOf && (!_inherited || evidence.Subject == EvidenceSubject.Subservice);

    private void Weigh(ScoreEvidence evidence)
    {
        var recorded = _rules.Strengths[(int)evidence.Basis][(int)evidence.Source];
        var failed = evidence.Result == EvidenceResult.Failed;
        var strength = _rules.StrengthOf(evidence);
        var step = evidence.AcceptedOn <= _lapsedOn ? 0 : EvidenceAge.Step(_rules, evidence, _asOf);
        var covers = strength * evidence.Coverage;
        var value = covers * step;

        // what was not tested is a gap in scope and not a weak kind of evidence
        _strongest = Math.Max(_strongest, failed ? 0 : recorded);
        _widest = Math.Max(_widest, covers);
        Assured |= value > 0 && evidence is { Basis: EvidenceBasis.InPlace or EvidenceBasis.Operated, Source: not EvidenceSource.Vendor };
        if (_best is null || value > _bestValue || (value == _bestValue && IsLater(evidence, _best)))
            (_best, _bestStrength, _bestStep, _bestValue) = (evidence, strength, step, value);
    }

    private void FindAdverse(EntriesByQuestion<ScoreEvidence>.Chain all)
    {
        foreach (var evidence in all)
        {
            if (evidence.Result is not (EvidenceResult.Failed or EvidenceResult.Exception) || !Exists(evidence) || IsSuperseded(evidence, all))
                continue;
            if (Adverse is null || evidence.Result > Adverse.Result || (evidence.Result == Adverse.Result && IsLater(evidence, Adverse)))
                Adverse = evidence;
        }
    }

    private readonly bool IsSuperseded(ScoreEvidence adverse, EntriesByQuestion<ScoreEvidence>.Chain all)
    {
        foreach (var evidence in all)
        {
            if (evidence.Result == EvidenceResult.Clean && evidence.Basis >= adverse.Basis && evidence.Dated > adverse.Dated && Exists(evidence))
                return true;
        }
        return false;
    }

    private static bool IsLater(ScoreEvidence evidence, ScoreEvidence other) =>
        evidence.Dated > other.Dated || (evidence.Dated == other.Dated && evidence.AcceptedOn > other.AcceptedOn);
}

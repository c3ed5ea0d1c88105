namespace Governance.Domain.Scoring.Engine;

/// <summary>Scores one question.</summary>
internal static class QuestionReview
{
    /// <exception cref="ScoreRefused">The determination is above the claim.</exception>
    public static QuestionScore Score(ScoreSheet sheet, int at)
    {
        var (rules, question, answer, determination) = (sheet.Input.Rules, sheet.Input.Questions[at], sheet.AnswerTo(at), sheet.DeterminationOf(at));
        var state = answer?.State ?? AnswerState.Unanswered;
        var scored = question.Weight > 0 && (question.HasTable || determination is not null);
        var needed = rules.Needs[(int)question.Need];
        if (answer is { LeavesOut: true })
            return new(question, state) { Scored = scored, LeftOut = true, Needed = needed };
        var covered = state is AnswerState.Answered or AnswerState.Inherited;
        var claim = covered ? Claimed(rules, question, answer!, determination) : 0;
        if (determination is not null && IsAbove(determination.Status, claim))
            throw sheet.AboveTheClaim(determination);
        if (!scored)
            return new(question, state) { Scored = false, LeftOut = false, Needed = needed, Hold = question.Critical ? Undetermined(rules.Holds, question, covered) : null };

        var evidence = new EvidenceReview(sheet, at, state == AnswerState.Inherited);
        var finding = Gravest(sheet, at);
        var earned = Earned(rules, determination is null ? claim : Determined(rules, determination.Status, claim), finding, evidence.Adverse);
        return new(question, state)
        {
            Scored = true,
            LeftOut = false,
            Credit = claim,
            Earned = earned,
            Needed = needed,
            Best = evidence.Best,
            Assured = evidence.Assured,
            Finding = finding,
            Adverse = evidence.Adverse,
            Hold = question.Critical ? Open(rules.Holds, question, state, earned, needed, evidence) : null,
        };
    }

    /// <summary>By the table; without one the determination's credit is the claim, too.</summary>
    private static decimal Claimed(ScoreRules rules, ScoreQuestion question, ScoreAnswer answer, ScoreDetermination? determination) =>
        question.HasTable ? Claim.ByTable(question, answer)
        : determination is null ? 0
        : Determined(rules, determination.Status, claim: 1);

    private static bool IsAbove(DeterminationStatus status, decimal claim) => status switch
    {
        DeterminationStatus.Satisfied => claim < 1,
        DeterminationStatus.Partial => claim == 0,
        DeterminationStatus.NotSatisfied => false,
    };

    private static decimal Determined(ScoreRules rules, DeterminationStatus status, decimal claim) => status switch
    {
        DeterminationStatus.Satisfied => 1,
        DeterminationStatus.Partial => Math.Min(rules.PartialCredit, claim),
        DeterminationStatus.NotSatisfied => 0,
    };

    private static decimal Earned(ScoreRules rules, decimal determined, ScoreFinding? finding, ScoreEvidence? adverse)
    {
        if (finding is not null)
            determined = Math.Min(determined, rules.Findings[(int)finding.Severity].AtMost);
        if (adverse is not null)
            determined = Math.Min(determined, adverse.Result == EvidenceResult.Failed ? rules.FailedAtMost : rules.ExceptionAtMost);
        return determined;
    }

    /// <summary>The open finding that leaves least; those that hold nothing are none.</summary>
    private static ScoreFinding? Gravest(ScoreSheet sheet, int at)
    {
        ScoreFinding? gravest = null;
        var least = (AtMost: 1m, Severity: FindingSeverity.Critical);
        foreach (var finding in sheet.Findings.Of(at))
        {
            var leaves = (sheet.Input.Rules.Findings[(int)finding.Severity].AtMost, finding.Severity);
            if (!(finding.VerifiedOn <= sheet.Input.AsOf) && leaves.CompareTo(least) < 0)
                (gravest, least) = (finding, leaves);
        }
        return gravest;
    }

    private static Hold? Open(HoldBands bands, ScoreQuestion question, AnswerState state, decimal earned, decimal needed, in EvidenceReview evidence)
    {
        if (earned == 0)
            return new(question.Key, bands.Failed, NothingEarned(state));
        if (earned < 1)
            return new(question.Key, bands.Partial, HoldReason.Partial);
        return evidence.Best?.Value >= needed ? null : new(question.Key, bands.Unproven, evidence.Shortfall(needed));
    }

    private static HoldReason NothingEarned(AnswerState state) => state switch
    {
        AnswerState.Declined => HoldReason.Declined,
        AnswerState.Unanswered or AnswerState.NotApplicable or AnswerState.Hidden => HoldReason.Unanswered,
        AnswerState.Answered or AnswerState.Inherited => HoldReason.Failed,
    };

    private static Hold Undetermined(HoldBands bands, ScoreQuestion question, bool covered) =>
        new(question.Key, covered ? bands.UndeterminedAnswered : bands.UndeterminedUnanswered, HoldReason.Undetermined);
}

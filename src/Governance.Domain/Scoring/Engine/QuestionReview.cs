namespace Governance.Domain.Scoring.Engine;

/// <summary>Scores one question.</summary>
internal static class QuestionReview
{
    /// <exception cref="ScoreRefused">The determination is above the claim.</exception>
    public static QuestionScore Score(ScoreSheet sheet, int at)
    {
        var (question, answer, determination) = (sheet.Input.Questions[at], sheet.AnswerTo(at), sheet.DeterminationOf(at));
        var state = answer?.State ?? AnswerState.Unanswered;
        var score = new QuestionScore(question, state)
        {
            Scored = question.Weight > 0 && (question.HasTable || determination is not null),
            LeftOut = answer is { LeavesOut: true },
            Needed = sheet.Input.Rules.Needs[(int)question.Need],
        };
        if (score.LeftOut)
            return score;
        var claim = score.Covered ? Claimed(sheet.Input.Rules, question, answer!, determination) : 0;
        if (determination is not null && IsAbove(determination.Status, claim))
            throw sheet.AboveTheClaim(determination);
        return score.Scored ? Reviewed(sheet, at, score, claim, determination?.Status)
            : question.Critical ? score with { Hold = Undetermined(sheet.Input.Rules.Holds, score) }
            : score;
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

    private static QuestionScore Reviewed(ScoreSheet sheet, int at, QuestionScore score, decimal claim, DeterminationStatus? status)
    {
        var rules = sheet.Input.Rules;
        var evidence = new EvidenceReview(sheet, at, score.State == AnswerState.Inherited);
        var finding = Gravest(sheet, at);
        var earned = status is { } determined ? Determined(rules, determined, claim) : claim;
        if (finding is not null)
            earned = Math.Min(earned, rules.Findings[(int)finding.Severity].AtMost);
        if (evidence.Adverse is { } adverse)
            earned = Math.Min(earned, adverse.Result == EvidenceResult.Failed ? rules.FailedAtMost : rules.ExceptionAtMost);
        return score with
        {
            Credit = claim,
            Earned = earned,
            Best = evidence.Best,
            Assured = evidence.Assured,
            Finding = finding,
            Adverse = evidence.Adverse,
            Hold = score.Question.Critical ? Open(rules, score, earned, evidence) : null,
        };
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

    private static Hold? Open(ScoreRules rules, QuestionScore score, decimal earned, in EvidenceReview evidence)
    {
        var key = score.Question.Key;
        if (earned == 0)
            return new(key, rules.Holds.Failed, NothingEarned(score.State));
        if (earned < 1)
            return new(key, rules.Holds.Partial, HoldReason.Partial);
        return evidence.Best is { } best && best.Value >= score.Needed ? null : new(key, rules.Holds.Unproven, evidence.Shortfall(score.Needed));
    }

    private static HoldReason NothingEarned(AnswerState state) => state switch
    {
        AnswerState.Declined => HoldReason.Declined,
        AnswerState.Unanswered or AnswerState.NotApplicable or AnswerState.Hidden => HoldReason.Unanswered,
        AnswerState.Answered or AnswerState.Inherited => HoldReason.Failed,
    };

    private static Hold Undetermined(HoldBands bands, QuestionScore score) =>
        new(score.Question.Key, score.Covered ? bands.UndeterminedAnswered : bands.UndeterminedUnanswered, HoldReason.Undetermined);
}

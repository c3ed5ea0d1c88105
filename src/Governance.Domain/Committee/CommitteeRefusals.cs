namespace Governance.Domain.Committee;

/// <summary>Everything that recommending, opining and deciding can refuse.</summary>
public static class CommitteeRefusals
{
    /// <summary>Nobody decides without words.</summary>
    public static readonly Refusal ReasonsMissing = new(nameof(ReasonsMissing), "Give the reasons, in at most 4,000 characters.", RefusalKind.Input);
    /// <summary>Alternatives in too many words.</summary>
    public static readonly Refusal AlternativesTooLong = new(nameof(AlternativesTooLong), "Describe the alternatives in at most 4,000 characters.", RefusalKind.Input);
    /// <summary>Nothing was submitted.</summary>
    public static readonly Refusal NothingSubmitted = new(nameof(NothingSubmitted), "Nothing has been submitted yet, so there is nothing to decide on.");
    /// <summary>A decision relies on a scorecard.</summary>
    public static readonly Refusal NoScorecard = new(nameof(NoScorecard), "No scorecard has been made of the latest submission. Make one first; the decision records which it relied on.");
    /// <summary>A decision relies on figures that stand.</summary>
    public static readonly Refusal ScorecardMoved = new(nameof(ScorecardMoved), "The score has moved since the scorecard was made. Make an up-to-date one first; the decision records which it relied on.");
    /// <summary>A decision relies on findings as they stand.</summary>
    public static readonly Refusal FindingsMoved = new(nameof(FindingsMoved), "A finding was raised, verified or closed since the scorecard was made. Make an up-to-date one first; the decision records which it relied on.");
    /// <summary>The first line speaks first.</summary>
    public static readonly Refusal NoRecommendation = new(nameof(NoRecommendation), "The first line has not recommended a decision yet.");
    /// <summary>The second line speaks before the committee.</summary>
    public static readonly Refusal NoOpinion = new(nameof(NoOpinion), "The second line has not given its opinion on the latest recommendation yet.");
    /// <summary>The opinion is independent.</summary>
    public static readonly Refusal RecommenderCannotOpine = new(nameof(RecommenderCannotOpine), "You recommended this decision, so somebody else gives the second opinion.");
    /// <summary>The decision is independent of both.</summary>
    public static readonly Refusal InvolvedCannotDecide = new(nameof(InvolvedCannotDecide), "You recommended this decision or gave the opinion on it, so somebody else decides.");
    /// <summary>One opinion to a recommendation from one person.</summary>
    public static readonly Refusal AlreadyOpined = new(nameof(AlreadyOpined), "You have given your opinion on this recommendation already.");
    /// <summary>Something else lies before the committee than the page showed.</summary>
    public static readonly Refusal PaperChanged = new(nameof(PaperChanged), "The recommendation, an opinion or the scorecard is another than this page showed. Open the page anew, and look at what lies there now.");
    /// <summary>What fell short is answered before it is relied on.</summary>
    public static readonly Refusal ReviewOpen = new(nameof(ReviewOpen), "The review is open: the vendor has not been told what fell short, and could not answer. Close the review before you approve without conditions, or choose another outcome.", RefusalKind.Input);
    /// <summary>A conditional outcome without conditions.</summary>
    public static readonly Refusal ConditionsMissing = new(nameof(ConditionsMissing), "This outcome needs at least one condition with a date.", RefusalKind.Input);
    /// <summary>Conditions to an outcome that has none.</summary>
    public static readonly Refusal ConditionsUnfit = new(nameof(ConditionsUnfit), "Conditions belong to an approval with conditions or a conditional pilot. Choose one of these, or leave the conditions empty.", RefusalKind.Input);
    /// <summary>Nothing crosses to a vendor that did not come.</summary>
    public static readonly Refusal NobodyToOwe = new(nameof(NobodyToOwe), "This decision rests on the assessor's own answers from public documents, and the vendor is told nothing. Make each condition one of our own.", RefusalKind.Input);
    /// <summary>Half a condition.</summary>
    public static readonly Refusal ConditionIncomplete = new(nameof(ConditionIncomplete), "A condition has a text of at most 500 characters and a date; a name or a clause has at most 120.", RefusalKind.Input);
    /// <summary>An owner who is not here.</summary>
    public static readonly Refusal OwnerUnknown = new(nameof(OwnerUnknown), "A condition names an owner who is no member of your organization. Choose a colleague.", RefusalKind.Input);
    /// <summary>Too many to keep in sight.</summary>
    public static readonly Refusal TooManyConditions = new(nameof(TooManyConditions), "A decision has at most 20 conditions.", RefusalKind.Input);
    /// <summary>Dates lie ahead.</summary>
    public static readonly Refusal ConditionInThePast = new(nameof(ConditionInThePast), "A condition falls due before today. Choose today or a later day.", RefusalKind.Input);
}

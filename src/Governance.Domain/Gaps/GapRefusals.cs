namespace Governance.Domain.Gaps;

/// <summary>Everything that a gap questionnaire can refuse, and everything that is refused of one.</summary>
public static class GapRefusals
{
    /// <summary>What is proven is known at the end of a review.</summary>
    public static readonly Refusal NotReviewed = new(nameof(NotReviewed), "The review of {0} is not closed. What it does not prove is known once it is.");
    /// <summary>There is no evidence of the vendor's to go by.</summary>
    public static readonly Refusal AnsweredHere = new(nameof(AnsweredHere), "{0} was answered by our own people, so it holds no answers of the vendor’s to go by. Send the whole questionnaire.");
    /// <summary>Another organization's evidence proves nothing of this one.</summary>
    public static readonly Refusal OtherVendor = new(nameof(OtherVendor), "{0} was answered by another organization than the one that the vendor’s record is linked to now. Send the whole questionnaire.");
    /// <summary>The latest whole one is the one to go by.</summary>
    public static readonly Refusal Overtaken = new(nameof(Overtaken), "{0} asked the whole again since. Ask what that one does not prove.");
    /// <summary>What was taken instead stands; {0}: which, {1}: the one that it stands for.</summary>
    public static readonly Refusal AnsweredHereSince = new(nameof(AnsweredHereSince), "{0} asked the whole again since and was answered here, without the vendor, such as from its own questionnaire. It stands instead of {1}, and holds no answers of the vendor’s to go by. Send the whole questionnaire.");
    /// <summary>A questionnaire asks something.</summary>
    public static readonly Refusal NothingToAsk = new(nameof(NothingToAsk), "Everything is proven on that day, so nothing is left to ask. Tick what is to be asked after all, or choose a later due date.", RefusalKind.Input);
    /// <summary>What is sent is what the page showed.</summary>
    public static readonly Refusal PlanMoved = new(nameof(PlanMoved), "What would be asked is not what the page showed, and nothing was sent. Look at it as it is now, and send.", RefusalKind.Input);
    /// <summary>A part has no figure of the whole.</summary>
    public static readonly Refusal NoFigure = new(nameof(NoFigure), "A gap questionnaire has no score: it asks a part, and the figure of a part says nothing beside that of a whole. See question by question what is proven now.");
    /// <summary>A part decides nothing.</summary>
    public static readonly Refusal NothingRestsOnIt = new(nameof(NothingRestsOnIt), "This is a gap questionnaire: it asks a part, so no scorecard, recommendation, opinion or decision rests on it. Decide on an assessment that asks the whole.");
}

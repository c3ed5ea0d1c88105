namespace Governance.Domain.Campaigns;

/// <summary>Everything that a campaign can refuse.</summary>
public static class CampaignRefusals
{
    /// <summary>Campaigns have names.</summary>
    public static readonly Refusal TitleMissing = new(nameof(TitleMissing), "Give the campaign a name of at most 120 characters.", RefusalKind.Input);
    /// <summary>There is somebody to ask.</summary>
    public static readonly Refusal NobodyChosen = new(nameof(NobodyChosen), "Choose at least one vendor.", RefusalKind.Input);
    /// <summary>There is something to send.</summary>
    public static readonly Refusal NothingToSend = new(nameof(NothingToSend), "Nothing of this campaign can be sent yet. Put right what the check names, or choose others.");
    /// <summary>What a rule proposes is left out for a reason.</summary>
    public static readonly Refusal LeftOutWithoutReason = new(nameof(LeftOutWithoutReason), "Say in at most 1,000 characters why what the scoping rules propose is left out. It is kept with the campaign.", RefusalKind.Input);
    /// <summary>Somebody left it out for one engagement; {0}: why.</summary>
    public static readonly Refusal LeftOut = new(nameof(LeftOut), "Left out here, although the scoping rules propose it: {0}");
    /// <summary>What was checked is what is sent.</summary>
    public static readonly Refusal PlanChanged = new(nameof(PlanChanged), "Something changed since the check. Look at it as it is now, and send it then.");
    /// <summary>A vendor without engagement.</summary>
    public static readonly Refusal NoEngagement = new(nameof(NoEngagement), "{0} has no engagement, so there is nothing to ask about.");
    /// <summary>A day that came before the turn of a questionnaire.</summary>
    public static readonly Refusal DayPassed = new(nameof(DayPassed), "Its due date had passed before it could be sent.");
    /// <summary>Cycles have usual lengths.</summary>
    public static readonly Refusal UnusualCycle = new(nameof(UnusualCycle), "The next cycle comes after 1 to 36 months.", RefusalKind.Input);
    /// <summary>Once is enough.</summary>
    public static readonly Refusal AlreadyRecalled = new(nameof(AlreadyRecalled), "This campaign was recalled.");
    /// <summary>What cannot be sent does not keep the others.</summary>
    public static readonly Refusal SendingFailed = new(nameof(SendingFailed), "Sending it failed {0} times ({1}). Once the cause is gone, send it by itself.");
    /// <summary>The engagement is not there any more.</summary>
    public static readonly Refusal EngagementGone = new(nameof(EngagementGone), "The engagement is not in the register any more.");
}

namespace Governance.Domain.Questionnaires;

/// <summary>Everything that giving and forwarding parts of a questionnaire can refuse.</summary>
public static class AssignmentRefusals
{
    /// <summary>Somebody is chosen who can answer.</summary>
    public static readonly Refusal HolderUnfit = new(nameof(HolderUnfit), "Choose a colleague of yours whose roles answer questionnaires.", RefusalKind.Input);
    /// <summary>Somebody is chosen who can see to all of it.</summary>
    public static readonly Refusal OwnerUnfit = new(nameof(OwnerUnfit), "Choose a colleague of yours whose roles manage questionnaires.", RefusalKind.Input);
    /// <summary>Something is chosen.</summary>
    public static readonly Refusal NothingChosen = new(nameof(NothingChosen), "Choose at least one section.", RefusalKind.Input);
    /// <summary>It is there already.</summary>
    public static readonly Refusal AlreadyThere = new(nameof(AlreadyThere), "All of that is with them already.", RefusalKind.Input);
    /// <summary>One forwards what one has.</summary>
    public static readonly Refusal NotYours = new(nameof(NotYours), "This is not with you any more, so there is nothing to forward.");
    /// <summary>One forwards to others.</summary>
    public static readonly Refusal ToYourself = new(nameof(ToYourself), "It is with you. Choose a colleague.", RefusalKind.Input);
    /// <summary>Whoever gets it reads why.</summary>
    public static readonly Refusal ReasonMissing = new(nameof(ReasonMissing), "Say in at most 1,000 characters why it is not yours; whoever gets it reads that.", RefusalKind.Input);
    /// <summary>Notes are bounded.</summary>
    public static readonly Refusal NoteTooLong = new(nameof(NoteTooLong), "The note has at most 1,000 characters.", RefusalKind.Input);
}

namespace Governance.Domain.Questionnaires;

/// <summary>Everything that submitting and signing can refuse, beside what the questionnaire refuses.</summary>
public static class SubmissionRefusals
{
    /// <summary>What was begun is finished.</summary>
    public static readonly Refusal Unfinished = new(nameof(Unfinished), "{0} of the answers say that there is a reason, or another organization, and do not name it. Name it, or answer otherwise.");
    /// <summary>A representation takes a signature.</summary>
    public static readonly Refusal NeedsSignature = new(nameof(NeedsSignature), "The buyer asks for a signed representation here; a confirmation is not enough.");
    /// <summary>A confirmation is enough.</summary>
    public static readonly Refusal NeedsConfirmation = new(nameof(NeedsConfirmation), "The buyer asks for a confirmation here; there is nothing to sign.");
    /// <summary>Whoever signs may.</summary>
    public static readonly Refusal NoAuthority = new(nameof(NoAuthority), "No current authority of yours to sign for this legal entity is on record. An owner of your organization can record one.");
    /// <summary>There is somebody to ask.</summary>
    public static readonly Refusal NobodySigns = new(nameof(NobodySigns), "Nobody of your organization has a current authority to sign on record. Record one under Signing authorities, then ask.");
    /// <summary>There is something to sign.</summary>
    public static readonly Refusal NothingToSign = new(nameof(NothingToSign), "Nothing can be submitted now, so there is nothing to sign.");
    /// <summary>The name that binds is the one on record.</summary>
    public static readonly Refusal OtherName = new(nameof(OtherName), "This authority is on record for “{0}”, and your account says “{1}”. Sign under the name on record, or have the authority recorded anew.");
    /// <summary>What is submitted is what was read.</summary>
    public static readonly Refusal ContentChanged = new(nameof(ContentChanged), "Answers or documents changed since this page was opened, and nothing was submitted. Open the page anew and read what is there now.");
    /// <summary>A key that is there is used.</summary>
    public static readonly Refusal KeyNotUsed = new(nameof(KeyNotUsed), "You have a passkey, so the representation is signed with it.", RefusalKind.Input);
    /// <summary>The signature holds.</summary>
    public static readonly Refusal SignatureWrong = new(nameof(SignatureWrong), "The signature does not hold: {0}");
    /// <summary>What was taken back does not come back by itself.</summary>
    public static readonly Refusal GrantTakenBack = new(nameof(GrantTakenBack), "“{0}” stands beside an answer, and its grant to this buyer was taken back. Take it off the answers, or attach another document.");
}

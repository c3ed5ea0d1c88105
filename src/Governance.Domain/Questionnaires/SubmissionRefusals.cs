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
    /// <summary>What is signed is what was read.</summary>
    public static readonly Refusal ContentChanged = new(nameof(ContentChanged), "The answers changed since this page was opened. Read the newer ones, and sign again.");
    /// <summary>A key that is there is used.</summary>
    public static readonly Refusal KeyNotUsed = new(nameof(KeyNotUsed), "You have a passkey, so the representation is signed with it.");
    /// <summary>The signature holds.</summary>
    public static readonly Refusal SignatureWrong = new(nameof(SignatureWrong), "The signature does not hold: {0}");
    /// <summary>MISSION B2: what was taken back does not come back by itself.</summary>
    public static readonly Refusal GrantTakenBack = new(nameof(GrantTakenBack), "“{0}” stands beside an answer, and its grant to this buyer was taken back. Take it off the answers, or attach another document.");
}

namespace Governance.Domain.Findings;

/// <summary>Every refusal around findings and what is owed after them, as name and sentence.</summary>
public static class FindingRefusals
{
    /// <summary>A finding takes a determination below Satisfied.</summary>
    public static readonly Refusal NothingFound = new("NothingFound", "A finding rests on a determination below Satisfied; this question has none.");
    /// <summary>A question has one open finding at a time.</summary>
    public static readonly Refusal AlreadyRaised = new("FindingAlreadyRaised", "There is an open finding on this question already.");
    /// <summary>Words are missing.</summary>
    public static readonly Refusal WordsMissing = new("FindingWordsMissing", "Say in a title what it is, and below it what was seen and what is to be done, in at most 2,000 characters each.", RefusalKind.Input);
    /// <summary>A proof without words.</summary>
    public static readonly Refusal ProofEmpty = new("ProofEmpty", "Say what was done and where it can be seen, in at most 4,000 characters.", RefusalKind.Input);
    /// <summary>More documents than anybody reads.</summary>
    public static readonly Refusal ProofTooMany = new("ProofWithTooManyDocuments", "Name at most 20 documents in one proof.", RefusalKind.Input);
    /// <summary>Sensitive documents are granted by who may.</summary>
    public static readonly Refusal ProofNotYoursToGrant = new("ProofNotYoursToGrant", "Documents are named by somebody who may grant evidence, because offering the proof grants them to the buyer.", RefusalKind.Input);
    /// <summary>Another file than the page showed.</summary>
    public static readonly Refusal ProofFileReplaced = new("ProofFileReplaced", "“{0}” has a newer file since you opened this page. Tick the one that stands there now.", RefusalKind.Input);
    /// <summary>What was taken back is not given again.</summary>
    public static readonly Refusal ProofGrantTakenBack = new("ProofGrantTakenBack", "“{0}” was granted to this buyer for the same questionnaire, and taken back. Name another document.", RefusalKind.Input);
    /// <summary>A judgement without a reason.</summary>
    public static readonly Refusal ReasonMissing = new("ReasonMissing", "Say why, in at most 2,000 characters.", RefusalKind.Input);
    /// <summary>No proof to judge.</summary>
    public static readonly Refusal NoProof = new("NoProofToJudge", "There is no proof that is still to be judged.");
    /// <summary>Another proof than the page showed.</summary>
    public static readonly Refusal ProofReplaced = new("ProofReplaced", "This proof is no longer the one that waits. Open the obligation anew, and judge what is offered now.");
    /// <summary>A second proof while one is being judged.</summary>
    public static readonly Refusal ProofWaits = new("ProofWaits", "The last proof has not been judged yet.");
    /// <summary>The proof of another.</summary>
    public static readonly Refusal VendorProves = new("VendorProves", "The vendor owes this, and offers the proof from its own side.");
    /// <summary>Somebody other than who did the work.</summary>
    public static readonly Refusal DoerCannotVerify = new("DoerCannotVerify", "You own this duty or offered its proof, here or for the vendor, so somebody else verifies it.");
    /// <summary>Nor does who did the work end it.</summary>
    public static readonly Refusal DoerCannotClose = new("DoerCannotClose", "You offered the proof for the vendor, so somebody else closes the finding.");
    /// <summary>What was proposed is not what stands now.</summary>
    public static readonly Refusal ProposalChanged = new("FindingProposalChanged", "The question was judged anew, or another date would be set, since you opened this page. Open it anew, and raise the finding on what stands now.");
    /// <summary>What a decision set, a decision moves.</summary>
    public static readonly Refusal CommitteeExtends = new("CommitteeExtends", "The committee set this date as a condition of its decision, so only somebody who may decide answers a request to move it.");
    /// <summary>Whose findings they are.</summary>
    public static readonly Refusal ReviewerExtends = new("ReviewerExtends", "This date follows from a finding, so somebody who decides on findings answers a request to move it.");
    /// <summary>Nothing more is owed.</summary>
    public static readonly Refusal AlreadyMet = new("ObligationAlreadyMet", "This obligation is met; nothing more is owed.");
    /// <summary>Handing over to nobody else.</summary>
    public static readonly Refusal OwnerAlready = new("OwnerAlready", "This person has it already; choose somebody else.", RefusalKind.Input);
    /// <summary>An owner who cannot do the work.</summary>
    public static readonly Refusal OwnerUnfit = new("OwnerUnfit", "Choose a colleague whose roles let them see to it.", RefusalKind.Input);
    /// <summary>Who did the work does not verify it by giving it away.</summary>
    public static readonly Refusal DutyWithProofStays = new("DutyWithProofStays", "The proof of this duty waits to be verified; it can be handed over once that is judged.");
    /// <summary>A request for time, or its answer, without a word.</summary>
    public static readonly Refusal ExtensionReasonMissing = new("ExtensionReasonMissing", "Say why, in at most 1,000 characters: the other side reads it.", RefusalKind.Input);
    /// <summary>A date that has passed.</summary>
    public static readonly Refusal ExtensionInThePast = new("ExtensionInThePast", "This date lies before today.", RefusalKind.Input);
    /// <summary>No later than it is.</summary>
    public static readonly Refusal ExtensionNotLater = new("ExtensionNotLater", "Ask for a date after the one that holds.", RefusalKind.Input);
    /// <summary>A date so late that it is a slip of the pen.</summary>
    public static readonly Refusal ExtensionTooFar = new("ExtensionTooFar", "Ask for a date at most ten years after the one that holds.", RefusalKind.Input);
    /// <summary>A second request while one waits.</summary>
    public static readonly Refusal ExtensionWaits = new("ExtensionWaits", "The buyer has not answered the last request for time yet.");
    /// <summary>Nothing to answer, or another request than the page showed.</summary>
    public static readonly Refusal NoExtension = new("NoExtensionToAnswer", "This request for time is not waiting for an answer any more. Open the obligation anew.");
    /// <summary>Closing before the proof was accepted.</summary>
    public static readonly Refusal NotVerified = new("FindingNotVerified", "The finding closes once somebody has verified that the obligation is met.");
    /// <summary>Closing twice.</summary>
    public static readonly Refusal AlreadyClosed = new("FindingAlreadyClosed", "This finding is closed.");
    /// <summary>Verifying and closing take two persons.</summary>
    public static readonly Refusal VerifierCannotClose = new("VerifierCannotClose", "Whoever verified the proof cannot close the finding as well; ask a colleague.");
}

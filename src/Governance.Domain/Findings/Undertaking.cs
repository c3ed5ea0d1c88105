using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Scoring;

namespace Governance.Domain.Findings;

/// <summary>The vendor's own record of what it owes a buyer after a finding or under a decision.</summary>
public sealed class Undertaking : Aggregate
{
    /// <summary>Longest text of a proof, in characters.</summary>
    public const int MaxProofLength = 4000;

    /// <summary>Most documents that one proof names.</summary>
    public const int MostDocuments = 20;

    private Undertaking() { }

    private Undertaking(TenantId tenant) : base(tenant) { }

    /// <summary>The buyer's obligation; the same id on both sides.</summary>
    public ObligationId Id { get; private set; }
    /// <summary>The buyer.</summary>
    public TenantId Buyer { get; private set; }
    /// <summary>Its name when it told.</summary>
    public string BuyerName { get; private set; } = "";
    /// <summary>The buyer's assessment that led to it; documents of a proof are granted for it.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>What the buyer calls it.</summary>
    public string Reference { get; private set; } = "";
    /// <summary>In a few words.</summary>
    public string Title { get; private set; } = "";
    /// <summary>What the buyer saw; null where a decision asks for it.</summary>
    public string? Seen { get; private set; }
    /// <summary>How severe the buyer finds it; null where a decision asks for it.</summary>
    public FindingSeverity? Severity { get; private set; }
    /// <summary>What is to be done.</summary>
    public string Action { get; private set; } = "";
    /// <summary>Whom the buyer asks to see to it, by name.</summary>
    public string? VendorOwner { get; private set; }
    /// <summary>The colleague who sees to it here; null until one is named.</summary>
    public UserId? OwnerId { get; private set; }
    /// <summary>By when.</summary>
    public DateOnly DueOn { get; private set; }
    /// <summary>The clause that sets the date, or that no contract does.</summary>
    public string Basis { get; private set; } = "";
    /// <summary>When it arrived.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }
    /// <summary>The proof that the buyer has not judged yet.</summary>
    public ProofId? WaitingProof { get; private set; }
    /// <summary>The last proof, judged or not.</summary>
    public ProofId? LastProof { get; private set; }
    /// <summary>The words of the last proof.</summary>
    public string? ProofText { get; private set; }
    /// <summary>When it was offered.</summary>
    public DateTimeOffset? ProofOfferedAt { get; private set; }
    /// <summary>The request for time that the buyer has not answered yet.</summary>
    public ExtensionId? WaitingExtension { get; private set; }
    /// <summary>Why the buyer was not content, or what it said when it was.</summary>
    public string? JudgementReason { get; private set; }
    /// <summary>When the buyer accepted a proof.</summary>
    public DateTimeOffset? MetAt { get; private set; }

    /// <summary>Takes in what a buyer told.</summary>
    public static Undertaking Receive(Transmittal received, FindingShared told)
    {
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(told);
        var undertaking = new Undertaking(received.TenantId)
        {
            Id = told.ObligationId,
            Buyer = received.Counterparty,
            AssessmentId = told.AssessmentId,
            BuyerName = told.BuyerName,
            Reference = told.ObligationReference,
            Title = told.Title,
            Seen = told.Seen,
            Severity = told.Severity,
            Action = told.Action,
            VendorOwner = told.VendorOwner,
            DueOn = told.DueOn,
            Basis = told.Basis,
            ReceivedAt = received.At,
        };
        undertaking.Record(new UndertakingReceived(told.ObligationReference, received.Counterparty, told.DueOn));
        return undertaking;
    }

    /// <summary>Takes in a condition that a buyer told with its decision.</summary>
    public static Undertaking Receive(Transmittal received, DecisionShared told, ConditionTold condition)
    {
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(condition);
        var undertaking = new Undertaking(received.TenantId)
        {
            Id = condition.ObligationId,
            Buyer = received.Counterparty,
            AssessmentId = told.AssessmentId,
            BuyerName = told.BuyerName,
            Reference = condition.Reference,
            Title = condition.Title,
            Action = condition.Text,
            VendorOwner = condition.VendorOwner,
            DueOn = condition.DueOn,
            Basis = condition.Basis,
            ReceivedAt = received.At,
        };
        undertaking.Record(new UndertakingReceived(condition.Reference, received.Counterparty, condition.DueOn));
        return undertaking;
    }

    /// <summary>Names the colleague who sees to it. Refuses once it is met, and to who has it already.</summary>
    public void NameOwner(UserId to, UserId by)
    {
        if (MetAt is not null) throw new Refused(FindingRefusals.AlreadyMet);
        if (to == OwnerId) throw new Refused(FindingRefusals.OwnerAlready);
        OwnerId = to;
        Record(new UndertakingOwnerNamed(Reference, to, by));
    }

    /// <summary>Words of a proof that are there and not too long.</summary>
    internal static string Words(string? text) =>
        string.IsNullOrWhiteSpace(text) || text.Trim().Length > MaxProofLength ? throw new Refused(FindingRefusals.ProofEmpty) : text.Trim();

    /// <summary>Refuses a file that a proof of it cannot name: any where the person may not grant evidence, an older one, and one whose document the buyer was granted for the same questionnaire and lost again.</summary>
    /// <param name="document">The document.</param>
    /// <param name="file">Its file, as the page showed it.</param>
    /// <param name="given">What the buyer was granted before.</param>
    /// <param name="grants">Whether the person may grant evidence.</param>
    public void MustName(EvidenceDocument document, EvidenceRevisionId file, IEnumerable<Grant> given, bool grants)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!grants) throw new Refused(FindingRefusals.ProofNotYoursToGrant);
        if (document.CurrentRevision != file) throw new Refused(FindingRefusals.ProofFileReplaced.With(document.Title));
        if (given.Any(g => g.EvidenceId == document.Id && g.Buyer == Buyer && g.HoldsBack(AssessmentId))) throw new Refused(FindingRefusals.ProofGrantTakenBack.With(document.Title));
    }

    /// <summary>Offers a proof that names files; its id. Refuses one without words, while another waits, and once it is met.</summary>
    public ProofId Prove(string? text, IReadOnlyList<EvidenceRevisionId> files, UserId by, DateTimeOffset now)
    {
        if (MetAt is not null) throw new Refused(FindingRefusals.AlreadyMet);
        if (WaitingProof is not null) throw new Refused(FindingRefusals.ProofWaits);
        var (words, proof) = (Words(text), new ProofId(Ids.New()));
        (WaitingProof, LastProof, ProofText, ProofOfferedAt) = (proof, proof, words, now);
        Record(new UndertakingProofOffered(Reference, proof, files, by));
        return proof;
    }

    /// <summary>Asks the buyer for a later date. Refuses one before today, no later than it is or ten years after it, one without a reason, while another waits, and once it is met.</summary>
    public Extension AskForTime(DateOnly dueOn, string? reason, (UserId Id, string Name) by, DateTimeOffset now)
    {
        if (MetAt is not null) throw new Refused(FindingRefusals.AlreadyMet);
        if (WaitingExtension is not null) throw new Refused(FindingRefusals.ExtensionWaits);
        Extension.MustLieAhead(dueOn, now);
        if (dueOn <= DueOn) throw new Refused(FindingRefusals.ExtensionNotLater);
        if (dueOn > DueOn.AddYears(Extension.MostYears)) throw new Refused(FindingRefusals.ExtensionTooFar);
        var asked = new Extension(TenantId, new(Ids.New()), Id, (DueOn, dueOn), Extension.Given(reason), by.Name, now);
        WaitingExtension = asked.Id;
        Record(new UndertakingExtensionAsked(Reference, asked.Id, dueOn, by.Id));
        return asked;
    }

    /// <summary>Takes in the buyer's answer to a request for time; the date is the one that the buyer says.</summary>
    public void TakeAnswer(ExtensionAnswered answered)
    {
        ArgumentNullException.ThrowIfNull(answered);
        WaitingExtension = null;
        DueOn = answered.DueOn;
        Record(new UndertakingExtensionAnswered(Reference, answered.ExtensionId, answered.Granted, answered.DueOn));
    }

    /// <summary>Takes in the buyer's judgement.</summary>
    public void TakeJudgement(ProofJudged judged, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(judged);
        WaitingProof = null;
        JudgementReason = judged.Reason;
        if (judged.Accepted) (MetAt, WaitingExtension) = (at, null);
        Record(new UndertakingProofJudged(Reference, judged.ProofId, judged.Accepted));
    }
}

using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Contracts;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;

namespace Governance.Domain.Findings;

/// <summary>What is owed after a finding or under a decision: an action, owners, and a date with what sets it.</summary>
public sealed class Obligation : Aggregate
{
    /// <summary>Longest reason of a judgement, in characters.</summary>
    public const int MaxReasonLength = 2000;

    private Obligation() { }

    private Obligation(TenantId tenant) : base(tenant) { }

    /// <summary>Its id, the same on both sides.</summary>
    public ObligationId Id { get; private set; }
    /// <summary>What people on both sides call it, such as OBL-2026-0042; counted with this vendor alone.</summary>
    public string Reference { get; private set; } = "";
    /// <summary>The assessment that led to it.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>The vendor that it is about.</summary>
    public VendorId VendorId { get; private set; }
    /// <summary>Who owes it.</summary>
    public OwedBy OwedBy { get; private set; }
    /// <summary>The finding it comes from; null under a decision.</summary>
    public FindingId? FindingId { get; private set; }
    /// <summary>The decision whose condition it is; null after a finding.</summary>
    public CommitteeDecisionId? DecisionId { get; private set; }
    /// <summary>Number of that condition, from 1.</summary>
    public int? Condition { get; private set; }
    /// <summary>In a few words.</summary>
    public string Title { get; private set; } = "";
    /// <summary>What is to be done.</summary>
    public string Action { get; private set; } = "";
    /// <summary>Who follows it up here.</summary>
    public UserId OwnerId { get; private set; }
    /// <summary>When it was last handed over here; null while its first owner has it.</summary>
    public DateTimeOffset? HandedOverAt { get; private set; }
    /// <summary>Who handed it over.</summary>
    public UserId? HandedOverBy { get; private set; }
    /// <summary>Who sees to it on the vendor's side, by name: as the buyer asked, or as the vendor named them since.</summary>
    public string? VendorOwner { get; private set; }
    /// <summary>When the vendor named them; null while it did not.</summary>
    public DateTimeOffset? VendorOwnerNamedAt { get; private set; }
    /// <summary>By when.</summary>
    public DateOnly DueOn { get; private set; }
    /// <summary>The clause that sets the date, or that policy does and no contract.</summary>
    public string Basis { get; private set; } = "";
    /// <summary>Whether a clause sets it; where none does, that is the buyer's own finding.</summary>
    public bool ByContract { get; private set; }
    /// <summary>The last day to cure, after which a person may declare a breach.</summary>
    public DateOnly CureUntil { get; private set; }
    /// <summary>The proof that waits to be judged.</summary>
    public ProofId? WaitingProof { get; private set; }
    /// <summary>Who offered the last proof, on whichever side they did; they do not verify it.</summary>
    public UserId? ProvenBy { get; private set; }
    /// <summary>The vendor's request for time that waits to be answered.</summary>
    public ExtensionId? WaitingExtension { get; private set; }
    /// <summary>When it was met.</summary>
    public DateTimeOffset? MetAt { get; private set; }

    /// <summary>What it takes to move its date: a condition is the committee's, and only who may decide answers for it.</summary>
    public Permission ExtendedBy => DecisionId is null ? Permission.DecideFindings : Permission.Decide;

    /// <summary>Why a person cannot answer a request for time of it; null where they can.</summary>
    public Refusal? WhyNotExtendedBy(IReadOnlySet<Permission> permissions)
    {
        ArgumentNullException.ThrowIfNull(permissions);
        return permissions.Contains(ExtendedBy) ? null : DecisionId is null ? FindingRefusals.ReviewerExtends : FindingRefusals.CommitteeExtends;
    }

    /// <summary>Whether the contract gives days to cure after the due date.</summary>
    public bool HasCurePeriod => CureUntil > DueOn;

    /// <summary>Whether it can be handed over: not once it is met, nor a duty of the buyer's own while its proof waits, since its owner must not verify it.</summary>
    public bool CanBeHandedOver => WhyNotHandedOver is null;

    private Refusal? WhyNotHandedOver => MetAt is not null ? FindingRefusals.AlreadyMet : OwedBy is OwedBy.Buyer && WaitingProof is not null ? FindingRefusals.DutyWithProofStays : null;

    /// <summary>Whether it is overdue on a day; apparent lateness only, breach is declared by a person.</summary>
    public bool IsOverdue(DateOnly today) => MetAt is null && DueOn < today;

    /// <summary>Makes the obligation of a finding: the vendor's, or, where nothing crosses to it, a duty of the buyer's own.</summary>
    public static Obligation From(Finding finding, string reference, FindingWords words, RemediationDue due, OwedBy owedBy = OwedBy.Vendor)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(due);
        var obligation = new Obligation(finding.TenantId)
        {
            Id = new(Ids.New()),
            Reference = reference,
            AssessmentId = finding.AssessmentId,
            VendorId = finding.VendorId,
            OwedBy = owedBy,
            FindingId = finding.Id,
            Title = finding.Title,
            Action = FindingWords.Given(words.Action, Finding.MaxTextLength),
            OwnerId = words.OwnerId,
            VendorOwner = owedBy is OwedBy.Buyer || string.IsNullOrWhiteSpace(words.VendorOwner) ? null : words.VendorOwner.Trim(),
            DueOn = due.DueOn,
            Basis = due.Basis,
            ByContract = due.ByContract,
            CureUntil = due.DueOn.AddDays(due.CureDays),
        };
        obligation.Record(new ObligationMade(reference, finding.Id, due.DueOn, due.ByContract));
        return obligation;
    }

    /// <summary>Makes the obligation of a condition.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="vendor">The vendor that was decided on.</param>
    /// <param name="number">Number of the condition, from 1.</param>
    /// <param name="reference">What people will call it.</param>
    public static Obligation Under(CommitteeDecision decision, VendorId vendor, int number, string reference)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var condition = decision.Conditions[number - 1];
        var obligation = new Obligation(decision.TenantId)
        {
            Id = new(Ids.New()),
            Reference = reference,
            AssessmentId = decision.AssessmentId,
            VendorId = vendor,
            OwedBy = condition.OwedBy,
            DecisionId = decision.Id,
            Condition = number,
            Title = condition.Title(),
            Action = condition.Text,
            OwnerId = condition.OwnerId!.Value,
            VendorOwner = condition.OwedBy is OwedBy.Vendor ? condition.VendorOwner : null,
            DueOn = condition.DueOn,
            Basis = condition.Basis(DateOnly.FromDateTime(decision.At.UtcDateTime), number),
            ByContract = condition.Clause is not null,
            CureUntil = condition.DueOn,
        };
        obligation.Record(new ConditionSet(reference, decision.Id, number, condition.OwedBy, condition.DueOn, obligation.ByContract));
        return obligation;
    }

    /// <summary>Hands it over to a colleague. Refuses once it is met, a duty whose proof waits, and to who has it already.</summary>
    public void HandOver(UserId to, UserId by, DateTimeOffset now)
    {
        if (WhyNotHandedOver is { } rule) throw new Refused(rule);
        if (to == OwnerId) throw new Refused(FindingRefusals.OwnerAlready);
        Record(new ObligationHandedOver(Reference, OwnerId, to, by));
        (OwnerId, HandedOverAt, HandedOverBy) = (to, now, by);
    }

    /// <summary>Takes in whom the vendor named to see to it.</summary>
    public void TakeVendorOwner(VendorOwnerNamed named, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(named);
        (VendorOwner, VendorOwnerNamedAt) = (named.Name, at);
        Record(new ObligationVendorOwnerNamed(Reference, named.Name));
    }

    /// <summary>Offers proof of the buyer's own duty. Refuses where the vendor owes it, without words, while another waits, and once it is met.</summary>
    public ReceivedProof Prove(string? text, UserId by, string name, DateTimeOffset now)
    {
        if (OwedBy is OwedBy.Vendor) throw new Refused(FindingRefusals.VendorProves);
        if (WaitingProof is not null) throw new Refused(FindingRefusals.ProofWaits);
        if (MetAt is not null) throw new Refused(FindingRefusals.AlreadyMet);
        var proof = new ReceivedProof(TenantId, new(Ids.New()), Id, Undertaking.Words(text), name, now);
        (WaitingProof, ProvenBy) = (proof.Id, by);
        Record(new OwnProofOffered(Reference, proof.Id, by));
        return proof;
    }

    /// <summary>Takes in a proof from the vendor with the files that it names, and who offers it: a person may be a member on both sides.</summary>
    public void TakeProof(ProofId proof, IReadOnlyList<EvidenceRevisionId> files, UserId by)
    {
        if (MetAt is not null) throw new Refused(FindingRefusals.AlreadyMet);
        (WaitingProof, ProvenBy) = (proof, by);
        Record(new ProofTaken(Reference, proof, files));
    }

    /// <summary>Takes in a request for time from the vendor; the date stays as it is.</summary>
    public Extension TakeExtension(ExtensionAsked asked, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (MetAt is not null) throw new Refused(FindingRefusals.AlreadyMet);
        WaitingExtension = asked.ExtensionId;
        Record(new ExtensionTaken(Reference, asked.ExtensionId, asked.DueOn));
        return new(TenantId, asked.ExtensionId, Id, (DueOn, asked.DueOn), asked.Reason, asked.AskedBy, at);
    }

    /// <summary>
    /// Answers a request for time; granted, it moves the date, and the days to cure with it. Refuses one that does not wait, an answer
    /// without a reason, to grant a date before today, and whoever may not decide where the committee set the date.
    /// </summary>
    public void Answer(Extension asked, bool granted, string? reason, (UserId Id, IReadOnlySet<Permission> May) by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (WhyNotExtendedBy(by.May) is { } rule) throw new Refused(rule);
        if (WaitingExtension != asked.Id) throw new Refused(FindingRefusals.NoExtension);
        var why = Extension.Given(reason);
        if (granted) Extension.MustLieAhead(asked.AskedDueOn, now);
        WaitingExtension = null;
        asked.Note(granted, why, now);
        Record(granted ? new ExtensionGranted(Reference, asked.Id, DueOn, asked.AskedDueOn, by.Id) : new ExtensionRefused(Reference, asked.Id, by.Id));
        if (granted) (CureUntil, DueOn) = (asked.AskedDueOn.AddDays(CureUntil.DayNumber - DueOn.DayNumber), asked.AskedDueOn);
    }

    /// <summary>Whether a person did the work, by their account on either side: offered the last proof, or owns a duty of the buyer's own.</summary>
    public bool DidTheWork(UserId person) => person == ProvenBy || (OwedBy is OwedBy.Buyer && person == OwnerId);

    /// <summary>Judges the proof that waits. Refuses without one, another than was looked at, whoever did the work, and without a reason where it is not enough.</summary>
    /// <param name="seen">The proof that was looked at.</param>
    /// <param name="accepted">Whether it shows that the obligation is met.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who judges.</param>
    /// <param name="now">When.</param>
    public void Judge(ProofId seen, bool accepted, string? reason, UserId by, DateTimeOffset now)
    {
        if (WaitingProof is not { } proof) throw new Refused(FindingRefusals.NoProof);
        if (proof != seen) throw new Refused(FindingRefusals.ProofReplaced);
        if (DidTheWork(by)) throw new Refused(FindingRefusals.DoerCannotVerify);
        if (reason?.Trim().Length > MaxReasonLength || (!accepted && string.IsNullOrWhiteSpace(reason))) throw new Refused(FindingRefusals.ReasonMissing);
        WaitingProof = null;
        if (accepted) (MetAt, WaitingExtension) = (now, null);
        Record(accepted ? new ProofAccepted(Reference, proof, by) : new ProofRefused(Reference, proof, by));
    }
}

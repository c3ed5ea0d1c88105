using Governance.Domain.Contracts;

namespace Governance.Domain.Findings;

/// <summary>What the vendor owes after a finding: an action, owners on both sides, and a date with the clause that sets it.</summary>
public sealed class Obligation : Aggregate
{
    /// <summary>Longest reason of a judgement, in characters.</summary>
    public const int MaxReasonLength = 2000;

    private Obligation() { }

    private Obligation(TenantId tenant) : base(tenant) { }

    /// <summary>Its id, the same on both sides.</summary>
    public ObligationId Id { get; private set; }
    /// <summary>What people call it, such as OBL-2026-0042.</summary>
    public string Reference { get; private set; } = "";
    /// <summary>The finding it comes from.</summary>
    public FindingId FindingId { get; private set; }
    /// <summary>What is to be done.</summary>
    public string Action { get; private set; } = "";
    /// <summary>Who follows it up here.</summary>
    public UserId OwnerId { get; private set; }
    /// <summary>Who sees to it on the vendor's side, by name.</summary>
    public string? VendorOwner { get; private set; }
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
    /// <summary>When it was met.</summary>
    public DateTimeOffset? MetAt { get; private set; }

    /// <summary>Whether it is overdue on a day; apparent lateness only, breach is declared by a person.</summary>
    public bool IsOverdue(DateOnly today) => MetAt is null && DueOn < today;

    /// <summary>Makes the obligation of a finding.</summary>
    public static Obligation From(Finding finding, string reference, FindingWords words, RemediationDue due)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(due);
        var obligation = new Obligation(finding.TenantId)
        {
            Id = new(Ids.New()),
            Reference = reference,
            FindingId = finding.Id,
            Action = FindingWords.Given(words.Action, Finding.MaxTextLength),
            OwnerId = words.OwnerId,
            VendorOwner = string.IsNullOrWhiteSpace(words.VendorOwner) ? null : words.VendorOwner.Trim(),
            DueOn = due.DueOn,
            Basis = due.Basis,
            ByContract = due.ByContract,
            CureUntil = due.DueOn.AddDays(due.CureDays),
        };
        obligation.Record(new ObligationMade(reference, finding.Id, due.DueOn, due.ByContract));
        return obligation;
    }

    /// <summary>Takes in a proof from the vendor.</summary>
    public void TakeProof(ProofId proof)
    {
        if (MetAt is not null) throw new Refused(FindingRefusals.AlreadyMet);
        WaitingProof = proof;
        Record(new ProofTaken(Reference, proof));
    }

    /// <summary>Judges the proof that waits; which one it was. Refuses without one, and without a reason where it is not enough.</summary>
    public ProofId Judge(bool accepted, string? reason, UserId by, DateTimeOffset now)
    {
        if (WaitingProof is not { } proof) throw new Refused(FindingRefusals.NoProof);
        if (reason?.Trim().Length > MaxReasonLength || (!accepted && string.IsNullOrWhiteSpace(reason))) throw new Refused(FindingRefusals.ReasonMissing);
        WaitingProof = null;
        if (accepted) MetAt = now;
        Record(accepted ? new ProofAccepted(Reference, proof, by) : new ProofRefused(Reference, proof, by));
        return proof;
    }
}

using Governance.Domain.Evidence;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;

namespace Governance.Web.Features.Obligations;

/// <summary>An obligation with its proofs, newest first.</summary>
/// <param name="Obligation">The obligation.</param>
/// <param name="From">Reference of the finding or of the decision that it comes from.</param>
/// <param name="Vendor">The vendor that it is about.</param>
/// <param name="Owner">Who follows it up here.</param>
/// <param name="Proofs">What was offered.</param>
/// <param name="Today">The day of the page.</param>
/// <param name="Form">The judgement being written.</param>
public sealed record ObligationPage(Obligation Obligation, string From, string Vendor, string Owner, IReadOnlyList<ReceivedProof> Proofs, DateOnly Today, ProofJudgementForm Form)
{
    /// <summary>The proof being written, where the duty is the buyer's own.</summary>
    public ObligationProofForm Proof { get; init; } = new();

    /// <summary>The vendor's requests for time, the latest first.</summary>
    public IReadOnlyList<Extension> Extensions { get; init; } = [];

    /// <summary>The files that the proofs name, as they were received.</summary>
    public IReadOnlyDictionary<ProofId, IReadOnlyList<ReceivedEvidence>> Files { get; init; } = new Dictionary<ProofId, IReadOnlyList<ReceivedEvidence>>();

    /// <summary>Names of those here who judged the proofs.</summary>
    public IReadOnlyDictionary<ProofId, string?> Judges { get; init; } = new Dictionary<ProofId, string?>();

    /// <summary>Who handed it over last; null where nobody did.</summary>
    public string? HandedOverBy { get; init; }

    /// <summary>Whether its owner is still a member.</summary>
    public bool OwnerIsHere { get; init; }

    /// <summary>How it stands, in a sentence.</summary>
    public string Lead => Obligation.MetAt is { } met
        ? $"{Debtor} met this; it was due on {Obligation.DueOn:d MMMM yyyy}. {Offered}accepted on {met:d MMMM yyyy}."
        : $"{Debtor} owes this by {Obligation.DueOn:d MMMM yyyy}.";

    // how long it took to judge is not the debtor's
    private string Offered => Proofs is [{ } last, ..] ? $"The proof came on {last.ReceivedAt:d MMMM yyyy} and was " : "It was ";

    /// <summary>Whether whoever looks may hand it over.</summary>
    public bool CanHandOver(OrganizationContext here) => Obligation.CanBeHandedOver && here.Allows(Permission.ProveDuties);

    /// <summary>Who owes it.</summary>
    public string Debtor => Obligation.OwedBy is OwedBy.Vendor ? Vendor : Owner;

    /// <summary>Whether whoever looks may judge the proof that waits.</summary>
    public bool CanJudge(OrganizationContext here) =>
        Obligation.WaitingProof is not null && here.Allows(Permission.VerifyProof) && !Obligation.DidTheWork(here.UserId);

    /// <summary>Whether whoever looks may offer a proof.</summary>
    public bool CanProve(OrganizationContext here) =>
        Obligation is { OwedBy: OwedBy.Buyer, WaitingProof: null, MetAt: null } && here.Allows(Permission.ProveDuties);
}

using Governance.Data.Findings;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;

namespace Governance.Web.Features.Undertakings;

/// <summary>One thing that is owed.</summary>
public sealed record UndertakingPage(Undertaking Undertaking, DateOnly Today, ProofForm Form)
{
    /// <summary>The colleague who sees to it; null until one is named.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether that colleague is still a member.</summary>
    public bool OwnerIsHere { get; init; }

    /// <summary>How it stands, in a sentence.</summary>
    public string Lead => Undertaking.MetAt is { } met
        ? $"{Undertaking.BuyerName} accepted this as met on {met:d MMMM yyyy}; it was due on {Undertaking.DueOn:d MMMM yyyy}."
        : $"{Undertaking.BuyerName} asks for this by {Undertaking.DueOn:d MMMM yyyy}.";

    /// <summary>The documents that a proof can name now; empty for whoever offers none.</summary>
    public IReadOnlyList<ProofDocument> Choices { get; init; } = [];

    /// <summary>The documents that its proofs named, of the last proof first.</summary>
    public IReadOnlyList<NamedDocument> Named { get; init; } = [];

    /// <summary>Those of the last proof.</summary>
    public IReadOnlyList<NamedDocument> NamedLast => [.. Named.Where(n => n.Proof == Undertaking.LastProof)];

    /// <summary>Those of earlier proofs.</summary>
    public IReadOnlyList<NamedDocument> NamedBefore => [.. Named.Where(n => n.Proof != Undertaking.LastProof)];

    /// <summary>Whether whoever looks may offer a proof now.</summary>
    public bool CanProve(OrganizationContext here) => Undertaking is { MetAt: null, WaitingProof: null } && here.Allows(Permission.ManageUndertakings);

    /// <summary>The requests for time, the latest first.</summary>
    public IReadOnlyList<Extension> Extensions { get; init; } = [];
}

using Governance.Domain.Findings;

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

    /// <summary>The requests for time, the latest first.</summary>
    public IReadOnlyList<Extension> Extensions { get; init; } = [];
}

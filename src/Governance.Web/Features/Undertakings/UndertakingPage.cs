using Governance.Domain.Findings;

namespace Governance.Web.Features.Undertakings;

/// <summary>One thing that is owed.</summary>
public sealed record UndertakingPage(Undertaking Undertaking, DateOnly Today, ProofForm Form)
{
    /// <summary>The requests for time, the latest first.</summary>
    public IReadOnlyList<Extension> Extensions { get; init; } = [];
}

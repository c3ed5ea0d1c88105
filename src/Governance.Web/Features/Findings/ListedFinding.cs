using Governance.Domain.Findings;

namespace Governance.Web.Features.Findings;

/// <summary>A finding beside its vendor's name, what is owed after it, and the rank of its severity, which a database can compare: 1 for critical to 4 for low.</summary>
internal sealed class ListedFinding
{
    /// <summary>The finding.</summary>
    public required Finding Finding { get; init; }

    /// <summary>What is owed after it.</summary>
    public required Obligation Obligation { get; init; }

    /// <summary>The vendor.</summary>
    public required string Vendor { get; init; }

    /// <summary>The rank.</summary>
    public required int Rank { get; init; }
}

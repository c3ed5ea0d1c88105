using Governance.Domain.Findings;

namespace Governance.Web.Features.Obligations;

/// <summary>An obligation beside the name of its vendor, by which a database can sort and search.</summary>
internal sealed class ListedObligation
{
    /// <summary>The obligation.</summary>
    public required Obligation Obligation { get; init; }

    /// <summary>The vendor that it is about.</summary>
    public required string Vendor { get; init; }
}

using Governance.Domain.Catalogs;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.Frameworks;

/// <summary>How the parts of a control are said.</summary>
internal static class FrameworkWords
{
    /// <summary>What a piece of evidence can show at most.</summary>
    public static string Word(this EvidenceBasis basis) => basis switch
    {
        EvidenceBasis.Statement => "says so",
        EvidenceBasis.Design => "shows the design",
        EvidenceBasis.InPlace => "shows it in place",
        EvidenceBasis.Operated => "shows it worked over a period",
    };

    /// <summary>How ours relates to theirs.</summary>
    public static string Word(this Relationship relationship) => relationship switch
    {
        Relationship.Equal => "asks for the same as",
        Relationship.Subset => "is part of",
        Relationship.Superset => "contains",
        Relationship.Intersects => "overlaps with",
        Relationship.None => "has nothing in common with",
    };
}

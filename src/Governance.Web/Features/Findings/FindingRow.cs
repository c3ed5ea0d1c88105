using System.Globalization;
using Governance.Domain.Assessments;
using Governance.Domain.Findings;
using Governance.Web.Lists;

namespace Governance.Web.Features.Findings;

/// <summary>A finding in a list, with what is owed after it and who follows that up here.</summary>
public sealed record FindingRow(Finding Finding, string Vendor, Obligation Obligation, string Owner, int Rank)
{
    /// <summary>What the assessor's own people took the answers from; null where the vendor answered.</summary>
    public OwnSource? Own { get; init; }

    /// <summary>Whether it is the assessor's own.</summary>
    public bool IsAssessorsOwn => Own is not null;

    /// <summary>Its place in the list.</summary>
    public RowKey Key => new(Rank.ToString(CultureInfo.InvariantCulture), Obligation.DueOn, Finding.Id.Value);
}

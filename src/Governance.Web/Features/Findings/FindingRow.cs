using System.Globalization;
using Governance.Domain.Findings;
using Governance.Web.Lists;

namespace Governance.Web.Features.Findings;

/// <summary>A finding in a list, with what is owed after it and who follows that up here.</summary>
public sealed record FindingRow(Finding Finding, string Vendor, Obligation Obligation, string Owner, int Rank)
{
    /// <summary>Whether it rests on the assessor's own answers from public documents.</summary>
    public bool IsAssessorsOwn { get; init; }

    /// <summary>Its place in the list.</summary>
    public RowKey Key => new(Rank.ToString(CultureInfo.InvariantCulture), Obligation.DueOn, Finding.Id.Value);
}

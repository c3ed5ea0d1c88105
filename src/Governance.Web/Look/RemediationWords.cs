using Governance.Domain.Findings;
using Governance.Domain.Scoring;
using Microsoft.AspNetCore.Html;

namespace Governance.Web.Look;

/// <summary>How findings and what is owed after them are said and coloured, on whichever page of the buyer they stand.</summary>
internal static class RemediationWords
{
    /// <summary>The word for a state.</summary>
    public static string Word(this FindingState state) => state switch
    {
        FindingState.Open => "Open",
        FindingState.Verified => "Verified",
        FindingState.Closed => "Closed",
    };

    /// <summary>How it is meant.</summary>
    public static Tone Tone(this FindingState state) => state switch
    {
        FindingState.Open => Look.Tone.Bad,
        FindingState.Verified => Look.Tone.Info,
        FindingState.Closed => Look.Tone.Good,
    };

    /// <summary>The word for a severity.</summary>
    public static string Word(this FindingSeverity severity) => severity switch
    {
        FindingSeverity.Critical => "Critical",
        FindingSeverity.High => "High",
        FindingSeverity.Medium => "Medium",
        FindingSeverity.Low => "Low",
    };

    /// <summary>How it is meant.</summary>
    public static Tone Tone(this FindingSeverity severity) => severity switch
    {
        FindingSeverity.Critical or FindingSeverity.High => Look.Tone.Bad,
        FindingSeverity.Medium => Look.Tone.Warn,
        FindingSeverity.Low => Look.Tone.Neutral,
    };

    /// <summary>
    /// An obligation as people of the buyer call it: with the vendor before it where the vendor owes it, because such references are
    /// counted with each vendor alone and come again with the next. A duty of the buyer's own is counted by itself.
    /// </summary>
    public static string NamedWith(this Obligation obligation, string vendor)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        return obligation.OwedBy is OwedBy.Vendor ? $"{vendor}, {obligation.Reference}" : obligation.Reference;
    }

    /// <summary>Where an obligation stands on a day: what is late and has its proof offered is both.</summary>
    public static IReadOnlyList<(Tone Tone, string Word)> StatesOn(this Obligation obligation, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        if (obligation.MetAt is not null) return [(Look.Tone.Good, "Met")];
        List<(Tone, string)> states = [];
        if (obligation.IsOverdue(today)) states.Add((Look.Tone.Bad, "Overdue"));
        if (obligation.WaitingProof is not null) states.Add((Look.Tone.Info, "Proof to verify"));
        return states.Count == 0 ? [(Look.Tone.Neutral, "Owed")] : states;
    }

    /// <summary>The same as tags, one after another, in one element: a row that folds sets each element of a cell for itself.</summary>
    public static IHtmlContent TagsOn(this Obligation obligation, DateOnly today)
    {
        var tags = new HtmlContentBuilder().AppendHtml("<span>");
        foreach (var (tone, word) in obligation.StatesOn(today)) tags.AppendHtml(StateTag.Of(tone, word)).AppendHtml(" ");
        return tags.AppendHtml("</span>");
    }
}

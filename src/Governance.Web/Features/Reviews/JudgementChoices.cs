using Governance.Domain.Scoring;
using Governance.Web.Look;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Reviews;

/// <summary>What evidence can be judged to be.</summary>
/// <param name="Kinds">What it can be.</param>
/// <param name="Bases">What it can show.</param>
/// <param name="Sources">Who can show it.</param>
public sealed record JudgementChoices(IReadOnlyList<Choice> Kinds, IReadOnlyList<Choice> Bases, IReadOnlyList<Choice> Sources)
{
    private static readonly IReadOnlyList<Choice> EveryBasis =
    [
        new(nameof(EvidenceBasis.Statement), EvidenceBasis.Statement.Word(), "A statement, a bridge letter, a web page, a logo: proves nothing."),
        new(nameof(EvidenceBasis.Design), EvidenceBasis.Design.Word(), "A policy, a procedure, a certificate without statement of applicability."),
        new(nameof(EvidenceBasis.InPlace), EvidenceBasis.InPlace.Word(), "A configuration, a scan, a penetration test, a Type I report, a certificate with statement of applicability."),
        new(nameof(EvidenceBasis.Operated), EvidenceBasis.Operated.Word(), "Samples, or a Type II report in which the control was tested."),
    ];

    /// <summary>Everything, of a file that the vendor granted.</summary>
    public static JudgementChoices All { get; } = new(
        [.. Enum.GetValues<EvidenceKind>().Select(k => new Choice(k.ToString(), k.Word()))], EveryBasis, [.. Enum.GetValues<EvidenceSource>().Select(s => new Choice(s.ToString(), s.Word()))]);

    /// <summary>What a document that anybody may read can be.</summary>
    public static JudgementChoices Public { get; } = new(
        [.. new[] { EvidenceKind.Policy, EvidenceKind.Certificate, EvidenceKind.Other }.Select(k => new Choice(k.ToString(), k.Word()))],
        [.. EveryBasis.Take(2)],
        [.. new[] { EvidenceSource.Vendor, EvidenceSource.Independent }.Select(s => new Choice(s.ToString(), s.Word()))]);

    /// <summary>What the vendor's own questionnaire can be: its own word.</summary>
    public static JudgementChoices Vendors { get; } = new(
        [.. new[] { EvidenceKind.Policy, EvidenceKind.Other }.Select(k => new Choice(k.ToString(), k.Word()))], [.. EveryBasis.Take(2)], [new Choice(nameof(EvidenceSource.Vendor), EvidenceSource.Vendor.Word())]);
}

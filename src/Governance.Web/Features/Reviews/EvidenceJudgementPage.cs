using Governance.Domain.Exchange.Contents;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Web.Look;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Reviews;

/// <summary>A file that is being judged.</summary>
public sealed record EvidenceJudgementPage(AssessmentFacts Facts, SubmittedEvidence File, EvidenceJudgement? Before, EvidenceJudgementForm Form)
{
    /// <summary>What it can be.</summary>
    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<EvidenceKind>().Select(k => new Choice(k.ToString(), k.Word()))];
    /// <summary>What it can show.</summary>
    public static IReadOnlyList<Choice> Bases { get; } =
    [
        new(nameof(EvidenceBasis.Statement), EvidenceBasis.Statement.Word(), "A statement, a bridge letter, a web page, a logo: proves nothing."),
        new(nameof(EvidenceBasis.Design), EvidenceBasis.Design.Word(), "A policy, a procedure, a certificate without statement of applicability."),
        new(nameof(EvidenceBasis.InPlace), EvidenceBasis.InPlace.Word(), "A configuration, a scan, a penetration test, a Type I report, a certificate with statement of applicability."),
        new(nameof(EvidenceBasis.Operated), EvidenceBasis.Operated.Word(), "Samples, or a Type II report in which the control was tested."),
    ];
    /// <summary>Who can show it.</summary>
    public static IReadOnlyList<Choice> Sources { get; } = [.. Enum.GetValues<EvidenceSource>().Select(s => new Choice(s.ToString(), s.Word()))];
    /// <summary>What it can find.</summary>
    public static IReadOnlyList<Choice> Results { get; } = [.. Enum.GetValues<EvidenceResult>().Select(r => new Choice(r.ToString(), r.Word()))];
    /// <summary>How much it can cover.</summary>
    public static IReadOnlyList<Choice> Coverages { get; } = [new("100", "All of it"), new("50", "Part of it"), new("0", "None of it")];

    /// <summary>The questions that it serves.</summary>
    public IReadOnlyList<Choice> Served => [.. File.Questions.Select(key => new Choice(key, $"{key} {Facts.Questionnaire.Question(key)?.Text}"))];
}

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
    /// <summary>What it can find.</summary>
    public static IReadOnlyList<Choice> Results { get; } = [.. Enum.GetValues<EvidenceResult>().Select(r => new Choice(r.ToString(), r.Word()))];
    /// <summary>How much it can cover.</summary>
    public static IReadOnlyList<Choice> Coverages { get; } = [new("100", "All of it"), new("50", "Part of it"), new("0", "None of it")];

    /// <summary>What it can be and show, and who shows it; of a public document, and of the vendor's own questionnaire, no more than that can.</summary>
    public JudgementChoices Choices => File.Public switch { null => JudgementChoices.All, { File: null } => JudgementChoices.Public, _ => JudgementChoices.Vendors };

    /// <summary>The questions that it serves.</summary>
    public IReadOnlyList<Choice> Served => [.. File.Questions.Select(key => new Choice(key, $"{key} {Facts.Questionnaire.Question(key)?.Text}"))];
}

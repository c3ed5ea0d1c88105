using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Findings;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;

namespace Governance.Cli.Scale;

/// <summary>The rows of one assessment on both sides of the wall.</summary>
/// <param name="SentAt">When it began.</param>
/// <param name="Assessment">The buyer's.</param>
/// <param name="Questionnaire">The vendor's.</param>
internal sealed record ScaleStory(DateTimeOffset SentAt, Assessment Assessment, Questionnaire Questionnaire)
{
    /// <summary>The vendor's answers.</summary>
    public List<Answer> Answers { get; } = [];
    /// <summary>The vendor's submission.</summary>
    public Submission? Submission { get; set; }
    /// <summary>The same as it arrived.</summary>
    public ReceivedSubmission? Received { get; set; }
    /// <summary>Its answers.</summary>
    public List<ReceivedAnswer> ReceivedAnswers { get; } = [];
    /// <summary>What was judged.</summary>
    public List<Determination> Determinations { get; } = [];
    /// <summary>The score that follows.</summary>
    public AssessmentScore? Score { get; set; }
    /// <summary>What was found.</summary>
    public List<Finding> Findings { get; } = [];
    /// <summary>What is owed.</summary>
    public List<Obligation> Obligations { get; } = [];
    /// <summary>What proves that it was done.</summary>
    public List<ReceivedProof> Proofs { get; } = [];
    /// <summary>What the vendor knows that it owes.</summary>
    public List<Undertaking> Undertakings { get; } = [];

    /// <summary>The buyer's aggregates, the weightier ones first.</summary>
    public IEnumerable<Aggregate> OfBuyer => [Assessment, .. Findings, .. Obligations, .. Determinations];

    /// <summary>The vendor's.</summary>
    public IEnumerable<Aggregate> OfSeller => [Questionnaire, .. Undertakings, .. Answers];
}

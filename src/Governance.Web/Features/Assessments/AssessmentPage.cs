using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Domain.Scores;
using Governance.Web.Access;
using Governance.Web.Look;

namespace Governance.Web.Features.Assessments;

/// <summary>An assessment as on a day, with the names around it, the latest decision on its latest submission, and its score as last kept.</summary>
public sealed record AssessmentPage(Assessment Assessment, DateOnly Today, string Vendor, string Engagement, string SentBy, string? DueDateChangedBy, string? RecalledBy, string? ReviewClosedBy, CommitteeDecisionId? Decision, AssessmentScore? Score)
{
    /// <summary>What was done and stands in rows of its own.</summary>
    public IReadOnlyList<AssessmentAct> Acts { get; init; } = [];

    /// <summary>The vendor's own questionnaire that it offered instead; null for none.</summary>
    public ReceivedEvidence? OfferedFile { get; init; }

    /// <summary>Who answered that offer.</summary>
    public string? OfferAnsweredBy { get; init; }

    /// <summary>The baseline that it is held to; null for none.</summary>
    public AssessmentBaseline? Baseline { get; init; }

    /// <summary>Reference of the assessment that it follows; null for none.</summary>
    public string? Follows { get; init; }

    /// <summary>Reference of the assessment whose gaps it fills; null for none.</summary>
    public string? GapOf { get; init; }

    /// <summary>The gap questionnaires that fill its own gaps, the latest first; those that were recalled are none.</summary>
    public IReadOnlyList<GapRow> Gaps { get; init; } = [];

    /// <summary>How many things the vendor asked that nobody has answered.</summary>
    public int Asks { get; init; }

    /// <summary>Whether the questionnaire was made of a file with cells, which the answers can be written back into.</summary>
    public bool HasOriginal { get; init; }

    /// <summary>All that was done, the latest first.</summary>
    public IEnumerable<AssessmentAct> History => Acts.Concat(Own()).OrderByDescending(act => act.At);

    /// <summary>What a person does next.</summary>
    /// <param name="here">Who they are here.</param>
    public AssessmentStep Next(OrganizationContext here)
    {
        ArgumentNullException.ThrowIfNull(here);
        return Assessment.State switch
        {
            AssessmentState.TimeAsked => here.Allows(Permission.SendAssessments) ? AssessmentStep.AnswerRequest : AssessmentStep.Wait,
            AssessmentState.Accepted or AssessmentState.Submitted when Assessment.IsAssessorsOwn && (Assessment.LatestSubmission == 0 || Assessment.WaitsForReturn) => here.Allows(Permission.ReviewAnswers) ? AssessmentStep.Answer : AssessmentStep.Wait,
            AssessmentState.Submitted => here.Allows(Permission.ReviewAnswers) && !Assessment.WaitsForReturn ? AssessmentStep.Review : AssessmentStep.Wait,
            AssessmentState.Reviewed when Assessment.IsGap => AssessmentStep.ReadGap,
            AssessmentState.Reviewed => Decision is null ? AssessmentStep.GoToDecision : AssessmentStep.ReadDecision,
            AssessmentState.Sent or AssessmentState.Accepted or AssessmentState.Declined or AssessmentState.Recalled => AssessmentStep.Wait,
        };
    }

    /// <summary>Whether a person can ask what it does not prove.</summary>
    /// <param name="here">Who they are here.</param>
    public bool AsksGaps(OrganizationContext here)
    {
        ArgumentNullException.ThrowIfNull(here);
        return Assessment is { State: AssessmentState.Reviewed, IsAssessorsOwn: false } && here.Allows(Permission.SendAssessments);
    }

    private IEnumerable<AssessmentAct> Own()
    {
        var asked = FigureWords.Of(Assessment.Questions, "question");
        yield return new(Assessment.SentAt, SentBy, Assessment.Own is OwnSource.PublicDocuments ? $"Began to answer {asked} from public documents" : $"Sent {asked} to {Vendor}");
        if (Assessment.AcknowledgedAt is { } said) yield return new(said, Vendor, Assessment.Acknowledgement switch
        {
            AcknowledgementOutcome.Accepted => "Accepted it",
            AcknowledgementOutcome.Declined => $"Declined it: {Assessment.AcknowledgementReason}",
            _ => $"Asked for time until {Assessment.AskedDueOn:d MMMM yyyy}: {Assessment.AcknowledgementReason}",
        });
        var offer = Assessment.Offer;
        if (offer.At is { } offered) yield return new(offered, Vendor, $"Offered {OfferedFile?.Title ?? "a questionnaire of its own"} instead: {offer.Reason}");
        if (offer.AnsweredAt is { } answered) yield return new(answered, OfferAnsweredBy, offer.Outcome is OfferOutcome.Accepted ? "Took it instead, to answer from it here" : $"Asked for our own questionnaire after all: {offer.Answer}");
        if (Assessment.DueDateChangedAt is { } moved) yield return new(moved, DueDateChangedBy, $"Said that it is due on {Assessment.DueOn:d MMMM yyyy}: {Assessment.DueDateReason}");
        if (Assessment.RecalledAt is { } recalled) yield return new(recalled, RecalledBy, $"Recalled it: {Assessment.RecallReason}");
        if (Assessment.ReviewClosedAt is { } closed) yield return new(closed, ReviewClosedBy, $"Closed the review of submission {Assessment.LatestSubmission}");
    }

    /// <summary>Whether it can still be moved or recalled.</summary>
    public bool IsOpen => Assessment.State is not (AssessmentState.Recalled or AssessmentState.Reviewed or AssessmentState.Declined);
}

using Governance.Domain.Assessments;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Assessments;

public sealed class AssessmentUrgencyTests
{
    private static readonly DateOnly Due = new(2026, 12, 18);

    [Fact]
    public void What_lies_with_the_vendor_is_overdue_the_day_after_its_day()
    {
        foreach (var (assessment, before) in new[] { (Sending.Sent(), AssessmentUrgency.Sent), (Accepted(), AssessmentUrgency.Accepted), (Returned(), AssessmentUrgency.Returned), (TimeAsked(), AssessmentUrgency.TimeAsked) })
        {
            assessment.UrgencyOn(Due).ShouldBe(before);
            assessment.UrgencyOn(Due.AddDays(1)).ShouldBe(AssessmentUrgency.Overdue);
        }
    }

    [Fact]
    public void What_waits_for_us_or_is_over_is_never_overdue()
    {
        var (declined, recalled, reviewed) = (Sending.Sent(), Sending.Sent(), Submitted());
        declined.Acknowledge(AcknowledgementOutcome.Declined, null, "No.", Sending.Now);
        recalled.Recall("Sent in error.", Sending.Ana, Sending.Now);
        reviewed.CloseReview(Sending.Ana, Sending.Now);
        foreach (var (assessment, urgency) in new[] { (Submitted(), AssessmentUrgency.ToReview), (declined, AssessmentUrgency.Declined), (recalled, AssessmentUrgency.Recalled), (reviewed, AssessmentUrgency.Reviewed) })
            assessment.UrgencyOn(Due.AddYears(1)).ShouldBe(urgency);
    }

    [Fact]
    public void What_is_late_or_open_comes_before_what_is_over() =>
        Enum.GetValues<AssessmentUrgency>().Order().ShouldBe(
        [
            AssessmentUrgency.Overdue, AssessmentUrgency.Returned, AssessmentUrgency.TimeAsked, AssessmentUrgency.Offered, AssessmentUrgency.ToReview, AssessmentUrgency.Sent,
            AssessmentUrgency.Accepted, AssessmentUrgency.Declined, AssessmentUrgency.Reviewed, AssessmentUrgency.Recalled,
        ]);

    private static Assessment Accepted()
    {
        var assessment = Sending.Sent();
        assessment.Acknowledge(AcknowledgementOutcome.Accepted, null, null, Sending.Now);
        return assessment;
    }

    private static Assessment TimeAsked()
    {
        var assessment = Sending.Sent();
        assessment.Acknowledge(AcknowledgementOutcome.TimeAsked, Due.AddDays(30), "Audit season", Sending.Now);
        return assessment;
    }

    private static Assessment Submitted()
    {
        var assessment = Accepted();
        assessment.TakeSubmission(1, Sending.Now);
        return assessment;
    }

    private static Assessment Returned()
    {
        var assessment = Submitted();
        assessment.Return(1, Due, Sending.Ana, Sending.Now.AddHours(1));
        return assessment;
    }
}

using Governance.Domain.Assessments;
using Shouldly;
using Xunit;
using static Governance.Domain.Tests.Assessments.Sending;

namespace Governance.Domain.Tests.Assessments;

public sealed class OwnAssessmentTests
{
    [Fact]
    public void A_vendor_that_never_joined_is_assessed_from_public_documents_and_is_told_nothing()
    {
        var own = Begun();
        own.IsAssessorsOwn.ShouldBeTrue();
        own.VendorOrganization.ShouldBeNull();
        own.SharedReference.ShouldBe("");
        own.RequiresRepresentation.ShouldBeFalse();
        own.State.ShouldBe(AssessmentState.Accepted);
        own.UrgencyOn(new DateOnly(2026, 11, 21)).ShouldBe(AssessmentUrgency.Accepted);
        own.UrgencyOn(new DateOnly(2026, 12, 19)).ShouldBe(AssessmentUrgency.Overdue);
        own.TakeEvents().OfType<AssessmentBegun>().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_vendor_that_can_be_asked_is_asked()
    {
        Should.Throw<Refused>(() => Begun(Candidate())).Refusal.Name.ShouldBe(nameof(AssessmentRefusals.VendorComes));
        Begun(Candidate() with { CameToNothing = true }).IsAssessorsOwn.ShouldBeTrue();
    }

    [Fact]
    public void It_needs_an_owner_and_factors_and_no_other_that_is_open_but_no_contact_and_no_entity_that_relies()
    {
        var gone = Candidate() with { VendorOrganization = null };
        Should.Throw<Refused>(() => Begun(gone with { HasOwner = false })).Refusal.Name.ShouldBe(nameof(AssessmentRefusals.NoOwner));
        Should.Throw<Refused>(() => Begun(gone with { Tier = null })).Refusal.Name.ShouldBe(nameof(AssessmentRefusals.NoFactors));
        Should.Throw<Refused>(() => Begun(gone with { OpenAssessment = "ASM-1" })).Refusal.Name.ShouldBe(nameof(AssessmentRefusals.AlreadyOpen));
        Should.Throw<Refused>(() => Begun(gone, new DateOnly(2026, 11, 19))).Refusal.ShouldBe(AssessmentRefusals.DueInThePast);
        Begun(gone with { HasContact = false, UsingEntities = [] }).State.ShouldBe(AssessmentState.Accepted);
    }

    [Fact]
    public void Our_people_answer_until_it_is_handed_in_and_again_what_is_returned()
    {
        Should.Throw<Refused>(() => Sent().MustBeAnsweredHere()).Refusal.ShouldBe(AssessmentRefusals.VendorAnswers);
        var own = Begun();
        own.MustBeAnsweredHere();
        own.TakeSubmission(1, Now.AddDays(1));
        own.State.ShouldBe(AssessmentState.Submitted);
        Should.Throw<Refused>(() => own.MustBeAnsweredHere()).Refusal.ShouldBe(AssessmentRefusals.HandedIn);
        own.Return(1, new DateOnly(2026, 12, 18), Ana, Now.AddDays(2));
        own.MustBeAnsweredHere();
        own.WhyNotClosed.ShouldBe(AssessmentRefusals.QuestionsAreOpenHere);
        own.TakeSubmission(2, Now.AddDays(3));
        own.CloseReview(Ana, Now.AddDays(4));
        own.State.ShouldBe(AssessmentState.Reviewed);
    }
}

using Governance.Domain.Assessments;
using Governance.Domain.Canonical;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class OwnQuestionnaireTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Ben = new(Ids.New());

    [Fact]
    public void While_it_is_offered_nothing_is_answered_and_nobody_is_reminded_until_it_is_withdrawn()
    {
        var questionnaire = Offered();
        questionnaire.State.ShouldBe(QuestionnaireState.Offered);
        questionnaire.IsWaitedFor.ShouldBeFalse();
        foreach (var act in (Action[])[() => questionnaire.MustTakeAnswerTo("a"), () => questionnaire.Submit(Ben, Now), () => questionnaire.Decline("No.", Ben, Now), () => questionnaire.AskForTime(new(2027, 1, 1), "Audit", Ben, Now), () => Offer(questionnaire)])
            Refusal(act).ShouldBe("OwnOffered");
        questionnaire.WithdrawOffer(Ben);
        questionnaire.State.ShouldBe(QuestionnaireState.Accepted);
        questionnaire.MustTakeAnswerTo("a");
        Refusal(() => questionnaire.WithdrawOffer(Ben)).ShouldBe("NothingOffered");
        Offer(questionnaire);
        questionnaire.State.ShouldBe(QuestionnaireState.Offered, "it can be offered anew");
    }

    [Fact]
    public void Once_it_is_taken_the_questionnaire_is_closed_for_good()
    {
        var questionnaire = Offered();
        questionnaire.TakeOfferAnswer(new(questionnaire.AssessmentId, OfferOutcome.Accepted));
        questionnaire.State.ShouldBe(QuestionnaireState.Replaced);
        Refusal(() => questionnaire.MustTakeAnswerTo("a")).ShouldBe("OwnAccepted");
        Refusal(() => questionnaire.WithdrawOffer(Ben)).ShouldBe("OwnAccepted");
    }

    [Fact]
    public void Where_the_buyer_asks_for_its_own_it_is_answered_as_always_and_not_offered_again()
    {
        var questionnaire = Offered();
        questionnaire.TakeOfferAnswer(new(questionnaire.AssessmentId, OfferOutcome.Refused, "It says nothing of weights."));
        (questionnaire.State, questionnaire.OfferAnswer).ShouldBe((QuestionnaireState.Accepted, "It says nothing of weights."));
        questionnaire.MustTakeAnswerTo("a");
        Refusal(() => Offer(questionnaire)).ShouldBe("OwnAskedFor");
    }

    [Fact]
    public void It_is_offered_with_a_reason_before_anything_is_submitted_and_not_after_a_recall()
    {
        Refusal(() => Offer(Accepted(), reason: " ")).ShouldBe("ReasonMissing");
        var submitted = Accepted();
        submitted.Submit(Ben, Now);
        Refusal(() => Offer(submitted)).ShouldBe("AlreadySubmitted");
        var recalled = Offered();
        recalled.TakeBack(new(recalled.AssessmentId, "Wrong vendor."), Now);
        recalled.State.ShouldBe(QuestionnaireState.Recalled);
        Refusal(() => recalled.WithdrawOffer(Ben)).ShouldBe("Recalled");
    }

    private static Questionnaire Offered()
    {
        var questionnaire = Accepted();
        Offer(questionnaire);
        return questionnaire;
    }

    private static void Offer(Questionnaire questionnaire, string reason = "We keep a CAIQ.")
    {
        var document = EvidenceDocument.Take(questionnaire.TenantId, "CAIQ", Classification.Confidential, null, new(Ids.New()), Ben, Now);
        questionnaire.Offer(Grant.Give(document, questionnaire.Buyer, questionnaire.AssessmentId, new(2027, 11, 20), Ben, Now), reason, mayTake: true, Ben, Now);
    }

    private static Questionnaire Accepted()
    {
        var document = FrozenQuestionnaire.From(Templates.Of(Templates.Choice("a"), Templates.Choice("b")));
        var sent = new QuestionnaireSent(new AssessmentId(Ids.New()), "QNR-2026-0001", "Meridian Bank", "Chat assistant", ["Meridian Bank AG"], new(2026, 12, 18), RequiresRepresentation: true, CanonicalHash.Of(document.ToJson()), Note: null);
        var questionnaire = Questionnaire.Receive(new(new TenantId(Ids.New()), new TenantId(Ids.New()), Direction.Received, new TransmittalId(Ids.New()), TransmittalKind.QuestionnaireSent, 1, "{}", "cc", Now), sent, document);
        questionnaire.Accept(Ben, Now);
        return questionnaire;
    }

    private static string Refusal(Action act) => Should.Throw<Refused>(act).Refusal.Name;
}

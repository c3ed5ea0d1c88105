using Governance.Domain.Assessments;
using Governance.Domain.Canonical;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class QuestionnaireTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly DueOn = new(2026, 12, 18);
    private static readonly UserId Ben = new(Ids.New());

    [Fact]
    public void A_questionnaire_is_answered_once_it_is_accepted()
    {
        var questionnaire = Received();
        Refusal(() => questionnaire.MustTakeAnswerTo("a")).ShouldBe("NotAccepted");
        questionnaire.Accept(Ben, Now);
        questionnaire.MustTakeAnswerTo("a");
        Refusal(() => questionnaire.Accept(Ben, Now)).ShouldBe("AlreadyAccepted");
    }

    [Fact]
    public void Asking_for_time_lets_work_begin()
    {
        var questionnaire = Received();
        Refusal(() => questionnaire.AskForTime(DueOn, "Audit", Ben, Now)).ShouldBe("NotLater");
        Refusal(() => questionnaire.AskForTime(DueOn.AddYears(2).AddDays(1), "Audit", Ben, Now)).ShouldBe("TooFar");
        questionnaire.AskForTime(DueOn.AddDays(7), "Audit", Ben, Now);
        questionnaire.State.ShouldBe(QuestionnaireState.TimeAsked);
        questionnaire.MustTakeAnswerTo("a");
        questionnaire.MoveDueDate(new DueDateChanged(questionnaire.AssessmentId, DueOn.AddDays(7), "Fine"), Now.AddHours(1));
        questionnaire.State.ShouldBe(QuestionnaireState.Accepted);
        questionnaire.DueOn.ShouldBe(DueOn.AddDays(7));
    }

    [Fact]
    public void Declining_needs_a_reason_and_ends_it()
    {
        var questionnaire = Received();
        Refusal(() => questionnaire.Decline("", Ben, Now)).ShouldBe("ReasonMissing");
        questionnaire.Decline("We no longer offer the service.", Ben, Now);
        questionnaire.State.ShouldBe(QuestionnaireState.Declined);
        Refusal(() => questionnaire.Accept(Ben, Now)).ShouldBe("Declined");
    }

    [Fact]
    public void Only_returned_questions_are_open_again_after_a_submission()
    {
        var questionnaire = Received();
        questionnaire.Accept(Ben, Now);
        questionnaire.Submit(Ben, Now).ShouldBe(1);
        Refusal(() => questionnaire.Submit(Ben, Now)).ShouldBe("NothingOpen");
        Refusal(() => questionnaire.Decline("Late", Ben, Now)).ShouldBe("AlreadySubmitted");
        questionnaire.Reopen(["b"], DueOn.AddDays(3), Now);
        questionnaire.State.ShouldBe(QuestionnaireState.Returned);
        questionnaire.MustTakeAnswerTo("b");
        Refusal(() => questionnaire.MustTakeAnswerTo("a")).ShouldBe("NotReturned");
        questionnaire.Submit(Ben, Now).ShouldBe(2);
        questionnaire.State.ShouldBe(QuestionnaireState.Submitted);
    }

    [Fact]
    public void What_was_recalled_takes_no_more_answers()
    {
        var questionnaire = Received();
        questionnaire.Accept(Ben, Now);
        questionnaire.TakeBack(new QuestionnaireRecalled(questionnaire.AssessmentId, "Sent by mistake"), Now);
        questionnaire.State.ShouldBe(QuestionnaireState.Recalled);
        Refusal(() => questionnaire.MustTakeAnswerTo("a")).ShouldBe("Recalled");
    }

    private static Questionnaire Received()
    {
        var document = FrozenQuestionnaire.From(Templates.Of(Templates.Choice("a"), Templates.Choice("b")));
        var sent = new QuestionnaireSent(new AssessmentId(Ids.New()), "QNR-2026-0001", "Meridian Bank", "Chat assistant", ["Meridian Bank AG"], DueOn, RequiresRepresentation: true, CanonicalHash.Of(document.ToJson()), Note: null);
        var received = new Transmittal(new TenantId(Ids.New()), new TenantId(Ids.New()), Direction.Received, new TransmittalId(Ids.New()), TransmittalKind.QuestionnaireSent, 1, "{}", "cc", Now);
        return Questionnaire.Receive(received, sent, document);
    }

    private static string Refusal(Action act) => Should.Throw<Refused>(act).Refusal.Name;
}

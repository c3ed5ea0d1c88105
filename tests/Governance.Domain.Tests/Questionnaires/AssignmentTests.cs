using Governance.Domain.Assessments;
using Governance.Domain.Canonical;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class AssignmentTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly FrozenQuestionnaire Document = FrozenQuestionnaire.From(Templates.Of(Templates.Choice("a"), Templates.Choice("b")));
    private static readonly FrozenSection Section = Document.Sections[0];
    private static readonly FrozenQuestion First = Section.Questions[0];
    private static readonly FrozenQuestion Second = Section.Questions[1];
    private static readonly UserId Ben = new(Ids.New());
    private static readonly UserId Cleo = new(Ids.New());
    private static readonly UserId Dana = new(Ids.New());

    private readonly Questionnaire questionnaire = Accepted();
    private readonly List<Assignment> made = [];

    private Holders Holders => new(questionnaire, Document, made);

    [Fact]
    public void Whoever_accepts_looks_after_the_whole_until_somebody_else_is_named()
    {
        Holders.Owner.ShouldBe(Ben);
        Give(AssignmentPart.Whole, Dana);
        Holders.Owner.ShouldBe(Dana);
        Refusal(() => Give(AssignmentPart.Whole, to: null)).ShouldBe("OwnerUnfit");
    }

    [Fact]
    public void A_question_given_by_itself_stays_there_when_its_section_goes_to_another()
    {
        Holders.Of(First).ShouldBeNull();
        Give(AssignmentPart.Of(First), Cleo);
        Give(AssignmentPart.Of(Section), Dana);
        (Holders.Of(First), Holders.Of(Second)).ShouldBe((Cleo, Dana));
        Give(AssignmentPart.Of(First), to: null);
        Holders.Of(First).ShouldBe(Dana);
    }

    [Fact]
    public void One_forwards_what_is_with_oneself_alone_to_somebody_else_and_says_why()
    {
        Give(AssignmentPart.Of(Section), Cleo);
        Refusal(() => Forward(AssignmentPart.Of(First), Ben, "Theirs", by: Dana)).ShouldBe("NotYours");
        Refusal(() => Forward(AssignmentPart.Of(First), Cleo, "Mine", by: Cleo)).ShouldBe("ToYourself");
        Refusal(() => Forward(AssignmentPart.Of(First), Dana, " ", by: Cleo)).ShouldBe("ReasonMissing");
        Forward(AssignmentPart.Of(First), Dana, " Platform runs it. ", by: Cleo);
        (Holders.Of(First), Holders.Of(Second)).ShouldBe((Dana, Cleo));
        made[^1].Reason.ShouldBe("Platform runs it.");
        Refusal(() => Forward(AssignmentPart.Of(First), Ben, "Mine no more", by: Cleo)).ShouldBe("NotYours");
    }

    [Fact]
    public void Nothing_is_given_twice_or_after_the_buyer_took_the_questionnaire_back()
    {
        Give(AssignmentPart.Of(First), Cleo);
        Refusal(() => Give(AssignmentPart.Of(First), Cleo)).ShouldBe("AlreadyThere");
        Refusal(() => Give(AssignmentPart.Of(Second), Cleo, new string('n', 1001))).ShouldBe("NoteTooLong");
        questionnaire.TakeBack(new QuestionnaireRecalled(questionnaire.AssessmentId, "Sent by mistake"), Now);
        Refusal(() => Give(AssignmentPart.Of(Second), Cleo)).ShouldBe("Recalled");
        Refusal(() => Forward(AssignmentPart.Of(First), Dana, "Theirs", by: Cleo)).ShouldBe("Recalled");
    }

    [Fact]
    public void A_part_says_in_words_what_it_is()
    {
        AssignmentPart.Of(Second).InWords(Document).ShouldBe("question 1.2");
        AssignmentPart.Of(Section).InWords(Document).ShouldBe(Section.Title);
        AssignmentPart.Whole.InWords(Document).ShouldBe("the questionnaire");
    }

    private void Give(AssignmentPart part, UserId? to, string? note = null) => made.Add(Assignment.Give(questionnaire, part, Holders, to, note, Ben, Now));

    private void Forward(AssignmentPart part, UserId to, string reason, UserId by) => made.Add(Assignment.Forward(questionnaire, part, Holders, to, reason, by, Now));

    private static Questionnaire Accepted()
    {
        var sent = new QuestionnaireSent(new AssessmentId(Ids.New()), "QNR-2026-0001", "Meridian Bank", "Chat assistant", ["Meridian Bank AG"], new DateOnly(2026, 12, 18), RequiresRepresentation: true, CanonicalHash.Of(Document.ToJson()), Note: null);
        var received = new Transmittal(new TenantId(Ids.New()), new TenantId(Ids.New()), Direction.Received, new TransmittalId(Ids.New()), TransmittalKind.QuestionnaireSent, 1, "{}", "cc", Now);
        var accepted = Questionnaire.Receive(received, sent, Document);
        accepted.Accept(Ben, Now);
        return accepted;
    }

    private static string Refusal(Action act) => Should.Throw<Refused>(act).Refusal.Name;
}

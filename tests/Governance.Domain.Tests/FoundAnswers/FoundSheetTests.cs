using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.FoundAnswers;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Governance.Domain.Tests.Assessments;
using Shouldly;
using Xunit;
using static Governance.Domain.Tests.FoundAnswers.Finding;

namespace Governance.Domain.Tests.FoundAnswers;

public sealed class FoundSheetTests
{
    private static readonly UserId Anna = new(Ids.New());
    private static readonly UserId Bert = new(Ids.New());
    private readonly Assessment own = Sending.Begun();

    [Fact]
    public void What_is_handed_in_bears_no_signature_and_no_grant_and_is_public()
    {
        var made = Sheet(Answered("AC-1", "yes")).HandIn(Sending.Now);
        made.Number.ShouldBe(1);
        made.Representation.ShouldBeNull();
        made.Confirmation.ShouldBeNull();
        made.Answers.Select(a => (a.Question, a.State)).ShouldBe([("AC-1", AnswerState.Answered), ("AC-2", AnswerState.Unanswered)]);
        made.Answers.ShouldAllBe(a => a.Label == Classification.Public);
        var source = made.Evidence.ShouldHaveSingleItem();
        source.Public.ShouldBe(Page);
        source.GrantId.ShouldBe(default);
        source.Questions.ShouldBe(["AC-1"]);
    }

    [Fact]
    public void A_document_keeps_its_name_while_what_was_relied_on_is_the_same()
    {
        var first = Sheet(Answered("AC-1", "yes")).HandIn(Sending.Now).Evidence[0].RevisionId;
        Sheet(Answered("AC-1", "no")).HandIn(Sending.Now).Evidence[0].RevisionId.ShouldBe(first);
        Sheet(Answered("AC-1", "yes", Page with { Passage = "Some storage is." })).HandIn(Sending.Now).Evidence[0].RevisionId.ShouldNotBe(first);
    }

    [Fact]
    public void A_question_that_is_not_asked_is_hidden_and_waits_for_nobody()
    {
        var hidden = Question("AC-2", new Comparison("AC-1", Operator.Is, ["yes"], Number: null));
        var sheet = new FoundSheet(own, Document(Question("AC-1"), hidden), [Answered("AC-1", "no")], []);
        sheet.NextWaiting(null).ShouldBeNull();
        sheet.HandIn(Sending.Now).Answers[1].State.ShouldBe(AnswerState.Hidden);
    }

    [Fact]
    public void Nothing_is_handed_in_before_anything_is_answered()
    {
        Should.Throw<Refused>(() => Sheet().HandIn(Sending.Now)).Refusal.ShouldBe(FoundAnswerRefusals.NothingAnswered);
        Sheet().NextWaiting(null).ShouldBe("AC-1");
        Sheet(Answered("AC-1", "yes")).NextWaiting("AC-1").ShouldBe("AC-2");
    }

    [Fact]
    public void After_a_return_only_what_was_returned_and_what_nobody_answered_is_open()
    {
        var (first, second) = (Answered("AC-1", "yes"), Answered("AC-2", "yes"));
        own.TakeSubmission(1, Sending.Now.AddHours(1));
        var under = new FoundSheet(own, Both, [first, second], ["AC-1"]);
        under.IsOpenFor("AC-1").ShouldBeFalse();
        own.Return(1, new DateOnly(2026, 12, 18), Anna, Sending.Now.AddHours(2));
        var returned = new FoundSheet(own, Both, [first, second], ["AC-1"]);
        returned.IsOpenFor("AC-1").ShouldBeTrue();
        returned.IsOpenFor("AC-2").ShouldBeFalse();
        returned.NextWaiting(null).ShouldBe("AC-1");
        Should.Throw<Refused>(() => returned.HandIn(Sending.Now.AddHours(3))).Refusal.ShouldBe(FoundAnswerRefusals.NothingChanged);
        first.Save(own, Question("AC-1"), Says("no", Page), Bert, Sending.Now.AddHours(3));
        new FoundSheet(own, Both, [first, second], ["AC-1"]).HandIn(Sending.Now.AddHours(4)).Number.ShouldBe(2);
    }

    [Fact]
    public void Everybody_who_wrote_at_an_answer_is_its_author_and_none_of_them_judges_it()
    {
        var answer = Answered("AC-1", "yes");
        answer.Save(own, Question("AC-1"), Says("no", Page), Bert, Sending.Now);
        answer.Authors.ShouldBe([Anna, Bert]);
        var sheet = Sheet(answer);
        var submission = new ReceivedSubmission(own.TenantId, sheet.HandIn(Sending.Now), new string('a', 64), ("Anna", sheet.Authors()));
        submission.TransmittalId.ShouldBeNull();
        submission.RepresentationSha256.ShouldBeNull();
        Should.Throw<Refused>(() => submission.MustBeJudgedByAnother("AC-1", Bert)).Refusal.ShouldBe(ReviewRefusals.AuthorCannotJudge);
        submission.MustBeJudgedByAnother("AC-2", Bert);
        submission.MustBeJudgedByAnother("AC-1", new(Ids.New()));
    }

    [Theory]
    [InlineData(EvidenceKind.Policy, EvidenceBasis.Design, EvidenceSource.Vendor, true)]
    [InlineData(EvidenceKind.Certificate, EvidenceBasis.Design, EvidenceSource.Independent, true)]
    [InlineData(EvidenceKind.Other, EvidenceBasis.Statement, EvidenceSource.Vendor, true)]
    [InlineData(EvidenceKind.Certificate, EvidenceBasis.InPlace, EvidenceSource.Independent, false)]
    [InlineData(EvidenceKind.Other, EvidenceBasis.Operated, EvidenceSource.Independent, false)]
    [InlineData(EvidenceKind.Policy, EvidenceBasis.Design, EvidenceSource.Buyer, false)]
    [InlineData(EvidenceKind.Policy, EvidenceBasis.Design, EvidenceSource.Internal, false)]
    [InlineData(EvidenceKind.Type2, EvidenceBasis.Design, EvidenceSource.Independent, false)]
    public void A_public_document_shows_a_design_at_most(EvidenceKind kind, EvidenceBasis basis, EvidenceSource source, bool allowed)
    {
        var verdict = new EvidenceVerdict(kind, basis, source, EvidenceResult.Clean, 1, Today);
        if (allowed) verdict.MustBePublic();
        else Should.Throw<Refused>(verdict.MustBePublic).Refusal.ShouldBe(ReviewRefusals.PublicShowsDesign);
    }

    private static FrozenQuestionnaire Both { get; } = Document(Question("AC-1"), Question("AC-2"));

    private FoundSheet Sheet(params FoundAnswer[] answers) => new(own, Both, answers, []);

    private FoundAnswer Answered(string question, string option, PublicSource? source = null) => FoundAnswer.Begin(own, Question(question), Says(option, source ?? Page), Anna, Sending.Now);
}

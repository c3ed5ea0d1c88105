using Governance.Domain.Evidence;
using Governance.Domain.FoundAnswers;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;
using static Governance.Domain.Tests.FoundAnswers.Finding;

namespace Governance.Domain.Tests.FoundAnswers;

public sealed class FoundWordsTests
{
    [Theory]
    [InlineData(AnswerState.Declined)]
    [InlineData(AnswerState.Inherited)]
    public void What_only_the_vendor_can_say_is_refused(AnswerState state) => Refusal(Says("yes", Page) with { State = state }).ShouldBe(FoundAnswerRefusals.VendorSays);

    [Fact]
    public void An_answer_stands_in_a_public_document_with_address_title_day_and_passage()
    {
        Refusal(Says("yes")).ShouldBe(FoundAnswerRefusals.NoSource);
        Refusal(Says("yes", Page with { Address = "our own shelf" })).ShouldBe(PublicSourceRefusals.NoAddress);
        Refusal(Says("yes", Page with { Address = "javascript:alert(1)//a.b" })).ShouldBe(PublicSourceRefusals.NoAddress);
        Refusal(Says("yes", Page with { Title = " " })).ShouldBe(PublicSourceRefusals.NoTitle);
        Refusal(Says("yes", Page with { RetrievedOn = Today.AddDays(1) })).ShouldBe(PublicSourceRefusals.RetrievedAhead);
        Refusal(Says("yes", Page with { Passage = "" })).ShouldBe(PublicSourceRefusals.NoPassage);
        Refusal(Says("yes", Page, Page)).ShouldBe(FoundAnswerRefusals.SourceTwice);
        Refusal(Says("yes", [.. Enumerable.Range(0, 6).Select(i => Page with { Passage = $"Word {i}." })])).ShouldBe(FoundAnswerRefusals.TooManySources);
        Says("yes", Page).MustFit(Question("AC-1"), Today);
    }

    [Fact]
    public void Where_nothing_public_tells_that_is_said_without_a_document() =>
        new FoundWords(AnswerState.Unanswered, new(), "Looked at the trust page.", null, []).MustFit(Question("AC-1"), Today);

    [Fact]
    public void A_question_that_applies_to_everybody_is_not_left_out_and_one_that_does_not_apply_says_why()
    {
        var words = new FoundWords(AnswerState.NotApplicable, new(), null, null, [Page]);
        Refusal(words).ShouldBe(FoundAnswerRefusals.NoReason);
        Refusal(words with { Reason = "No models are trained." }, Question("AC-1") with { AllowNotApplicable = false }).ShouldBe(FoundAnswerRefusals.Applies);
        (words with { Reason = "No models are trained." }).MustFit(Question("AC-1"), Today);
    }

    [Fact]
    public void An_answer_that_does_not_fit_its_question_is_refused() => Refusal(Says("perhaps", Page)).Name.ShouldBe(nameof(AnswerValueRefusals.NotOffered));

    private static Refusal Refusal(FoundWords words, FrozenQuestion? question = null) => Should.Throw<Refused>(() => words.MustFit(question ?? Question("AC-1"), Today)).Refusal;
}

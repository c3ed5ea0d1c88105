using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Governance.Domain.Tests.Assessments;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Reviews;

public sealed class DeterminationTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Rita = new(Ids.New());
    private static readonly TenantId Buyer = new(Ids.New());
    private static readonly AssessmentId Assessment = new(Ids.New());

    [Theory]
    [InlineData("yes", DeterminationStatus.Satisfied, true)]
    [InlineData("partial", DeterminationStatus.Satisfied, false)]
    [InlineData("partial", DeterminationStatus.Partial, true)]
    [InlineData("no", DeterminationStatus.Partial, false)]
    [InlineData("no", DeterminationStatus.NotSatisfied, true)]
    [InlineData("unheard", DeterminationStatus.Partial, false)]
    public void A_determination_stays_within_the_claim(string option, DeterminationStatus status, bool allowed) =>
        Claim.Allows(Question(), Answer(AnswerState.Answered, option), status).ShouldBe(allowed);

    [Theory]
    [InlineData(AnswerState.Declined)]
    [InlineData(AnswerState.Unanswered)]
    [InlineData(AnswerState.NotApplicable)]
    public void What_was_not_answered_claims_nothing(AnswerState state) => Claim.Of(Question() with { Credits = null }, Answer(state)).ShouldBe(0);

    [Fact]
    public void Without_a_table_only_a_determination_says_what_an_answer_is_worth() =>
        Claim.Of(Question() with { Type = QuestionType.Text, Credits = null }, Answer(AnswerState.Answered)).ShouldBeNull();

    [Fact]
    public void An_answer_that_does_not_fit_its_question_claims_nothing_and_breaks_nothing()
    {
        Claim.Of(Question(), Answer(AnswerState.Answered, "yes", "partial")).ShouldBe(0);
        Claim.Of(Question() with { Type = QuestionType.Number, Credits = null, Bands = [new(0, null, 1)] }, Answer(AnswerState.Answered, "yes")).ShouldBe(0);
    }

    [Fact]
    public void Below_satisfied_it_takes_a_reason()
    {
        Should.Throw<Refused>(() => Make(DeterminationStatus.NotSatisfied, " ")).Refusal.ShouldBe(ReviewRefusals.ReasonMissing);
        Make(DeterminationStatus.Satisfied, " ").Reason.ShouldBeNull();
    }

    [Fact]
    public void A_carried_determination_keeps_its_first_name_however_often_it_is_carried()
    {
        var first = Make(DeterminationStatus.Partial, "Half of it.");
        var twice = Determination.Carry(Determination.Carry(first, Answer(AnswerState.Answered, "yes"), Now), Answer(AnswerState.Answered, "yes"), Now);
        twice.Known.ShouldBe(first.Id);
        twice.By.ShouldBe(Rita);
    }

    [Fact]
    public void The_vendor_is_owed_what_fell_short_once_and_that_it_no_longer_does()
    {
        var low = Make(DeterminationStatus.NotSatisfied, "Too narrow.");
        DeterminationNotice.Owed(Sending.Sent(), [low], []).ShouldBe([low]);
        DeterminationNotice[] told = [new(low, Sent())];
        DeterminationNotice.Owed(Sending.Sent(), [low], told).ShouldBeEmpty();
        DeterminationNotice.Owed(Sending.Sent(), [Determination.Carry(low, Answer(AnswerState.Answered, "yes"), Now)], told).ShouldBeEmpty();
        var high = Make(DeterminationStatus.Satisfied, reason: null);
        DeterminationNotice.Owed(Sending.Sent(), [high], told).ShouldBe([high]);
        DeterminationNotice.Owed(Sending.Sent(), [high], []).ShouldBeEmpty();
    }

    [Fact]
    public void Of_the_assessors_own_the_vendor_is_owed_nothing() => DeterminationNotice.Owed(Sending.Begun(), [Make(DeterminationStatus.NotSatisfied, "Too narrow.")], []).ShouldBeEmpty();

    private static Determination Make(DeterminationStatus status, string? reason) => Determination.Make(Question(), Answer(AnswerState.Answered, "yes"), before: null, status, reason, Rita, Now);

    private static Transmittal Sent() => new(Buyer, new(Ids.New()), Direction.Sent, new(Ids.New()), TransmittalKind.DeterminationsShared, 1, "{}", new string('0', 64), Now);

    private static KeyedQuestion Question() => new()
    {
        Key = "q1", Section = "s", Type = QuestionType.Choice, Weight = 2, Critical = true, Need = Need.Operating,
        Credits = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["yes"] = 1, ["partial"] = 0.5m, ["no"] = 0 },
    };

    private static ReceivedAnswer Answer(AnswerState state, params string[] values) =>
        new(Buyer, Assessment, 1, new SubmittedAnswer("q1", state, Classification.Internal, new AnswerValue { Values = values }), changed: true);
}

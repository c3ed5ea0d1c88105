using Governance.Domain.Committee;
using Governance.Domain.Findings;
using Governance.Domain.Vendors;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Committee;

public sealed class ConditionTests
{
    private static readonly VendorId Vendor = new(Ids.New());
    private static readonly Condition Rotate = new("Rotate the signing keys", Before.Today.AddDays(60));

    [Theory]
    [InlineData(Outcome.ApproveWithConditions)]
    [InlineData(Outcome.ConditionalPilot)]
    public void A_conditional_outcome_needs_a_condition(Outcome outcome)
    {
        Refused(Before.Words(outcome)).ShouldBe(CommitteeRefusals.ConditionsMissing);
        Should.NotThrow(() => Before.Words(outcome, Rotate).MustHold(Before.Today));
    }

    [Theory]
    [InlineData(Outcome.Approve)]
    [InlineData(Outcome.Suspend)]
    [InlineData(Outcome.Reject)]
    public void Any_other_outcome_takes_none(Outcome outcome) => Refused(Before.Words(outcome, Rotate)).ShouldBe(CommitteeRefusals.ConditionsUnfit);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void A_title_is_cut_between_characters_and_never_within_one(string before)
    {
        var title = new Condition(before + string.Concat(Enumerable.Repeat("\U0001F511", 60)), Before.Today).Title();
        title.ShouldEndWith("\U0001F511…");
        Should.NotThrow(() => new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(title));
    }

    [Fact]
    public void A_condition_is_due_today_or_later()
    {
        Refused(Before.Words(Outcome.ConditionalPilot, Rotate with { DueOn = Before.Today.AddDays(-1) })).ShouldBe(CommitteeRefusals.ConditionInThePast);
        Should.NotThrow(() => Before.Words(Outcome.ConditionalPilot, Rotate with { DueOn = Before.Today }).MustHold(Before.Today));
    }

    [Fact]
    public void A_condition_has_words_and_there_are_not_too_many()
    {
        Refused(Before.Words(Outcome.ConditionalPilot, Rotate with { Text = " " })).ShouldBe(CommitteeRefusals.ConditionIncomplete);
        Refused(Before.Words(Outcome.ConditionalPilot, Rotate with { Clause = new('x', 121) })).ShouldBe(CommitteeRefusals.ConditionIncomplete);
        Refused(Before.Words(Outcome.ConditionalPilot, [.. Enumerable.Repeat(Rotate, 21)])).ShouldBe(CommitteeRefusals.TooManyConditions);
    }

    [Fact]
    public void A_condition_becomes_an_obligation_that_says_what_sets_its_date()
    {
        var decision = Before.Decided(Rotate with { VendorOwner = "Ben" }, Rotate with { Text = "Report monthly", OwnerId = Before.Carl, Clause = "14.2" });
        var (first, second) = (Obligation.Under(decision, Vendor, 1, "OBL-2026-0001"), Obligation.Under(decision, Vendor, 2, "OBL-2026-0002"));
        (first.Title, first.DueOn, first.OwnerId, first.VendorOwner, first.ByContract).ShouldBe(("Rotate the signing keys", Rotate.DueOn, Before.Emil, "Ben", false));
        first.Basis.ShouldBe("Decision of 20 December 2026, condition 1; no contract basis");
        second.Basis.ShouldBe("Decision of 20 December 2026, condition 2, under clause 14.2");
        (second.OwnerId, second.ByContract, second.DecisionId, second.Condition, second.FindingId).ShouldBe((Before.Carl, true, decision.Id, 2, null));
    }

    [Fact]
    public void A_long_condition_is_cut_between_words_for_lists_only()
    {
        var text = string.Join(' ', Enumerable.Repeat("rotate", 40));
        var owed = Obligation.Under(Before.Decided(Rotate with { Text = text }), Vendor, 1, "OBL-2026-0001");
        owed.Action.ShouldBe(text);
        owed.Title.ShouldEndWith("rotate…");
        owed.Title.Length.ShouldBeLessThanOrEqualTo(101);
        new Condition(new('x', 300), Before.Today).Title().Length.ShouldBeLessThanOrEqualTo(101);
    }

    [Fact]
    public void A_duty_of_our_own_is_proven_here_and_verified_by_somebody_else()
    {
        var duty = Obligation.Under(Before.Decided(Rotate with { OwedBy = OwedBy.Buyer, VendorOwner = "Ben" }), Vendor, 1, "DTY-2026-0001");
        duty.VendorOwner.ShouldBeNull();
        var lea = new UserId(Ids.New());
        Refused(() => duty.Prove(" ", lea, "Lea", Before.Now)).ShouldBe(FindingRefusals.ProofEmpty);
        duty.Prove("Done on Monday.", lea, "Lea", Before.Now).OfferedBy.ShouldBe("Lea");
        Refused(() => duty.Prove("Again.", lea, "Lea", Before.Now)).ShouldBe(FindingRefusals.ProofWaits);
        foreach (var doer in (UserId[])[lea, duty.OwnerId]) Refused(() => duty.Judge(duty.WaitingProof!.Value, accepted: true, null, doer, Before.Now)).ShouldBe(FindingRefusals.DoerCannotVerify);
        duty.Judge(duty.WaitingProof!.Value, accepted: true, null, Before.Rita, Before.Now);
        duty.MetAt.ShouldBe(Before.Now);
        Refused(() => duty.Prove("Once more.", lea, "Lea", Before.Now)).ShouldBe(FindingRefusals.AlreadyMet);
    }

    [Fact]
    public void What_the_vendor_owes_is_proven_from_its_own_side() =>
        Refused(() => Obligation.Under(Before.Decided(Rotate), Vendor, 1, "OBL-2026-0001").Prove("Done.", Before.Emil, "Emil", Before.Now)).ShouldBe(FindingRefusals.VendorProves);

    private static Refusal Refused(DecisionWords words) => Refused(() => words.MustHold(Before.Today));

    private static Refusal Refused(Action act) => Should.Throw<Refused>(act).Refusal;
}

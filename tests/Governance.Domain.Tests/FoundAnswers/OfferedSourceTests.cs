using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.FoundAnswers;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Governance.Domain.Tests.Assessments;
using Shouldly;
using Xunit;
using static Governance.Domain.Tests.FoundAnswers.Finding;

namespace Governance.Domain.Tests.FoundAnswers;

public sealed class OfferedSourceTests
{
    private static readonly SubmittedEvidence Document = new(new(Ids.New()), new(Ids.New()), new(Ids.New()), "CAIQ", Classification.Confidential, "caiq.xlsx", 1, new string('a', 64), new(2027, 11, 20), []);
    private static readonly UserId Anna = new(Ids.New());

    [Fact]
    public void An_answer_is_taken_from_the_offered_file_and_from_nothing_else()
    {
        var taken = Taken();
        Refusal(() => FoundAnswer.Begin(taken, Question("AC-1"), Says("yes", Page), Anna, Sending.Now)).ShouldBe("NotTheOffered");
        Refusal(() => FoundAnswer.Begin(taken, Question("AC-1"), Says("yes", Place() with { File = new(new(Ids.New()), new(Ids.New()), "other.xlsx", "bb") }), Anna, Sending.Now)).ShouldBe("NotTheOffered");
        Refusal(() => FoundAnswer.Begin(Sending.Begun(), Question("AC-1"), Says("yes", Place()), Anna, Sending.Now)).ShouldBe("NoneOffered");
        FoundAnswer.Begin(taken, Question("AC-1"), Says("yes", Place()), Anna, Sending.Now).Sources.ShouldHaveSingleItem().Address.ShouldBe("Security!D12");
    }

    [Fact]
    public void A_place_is_named_and_another_file_or_place_is_another_source()
    {
        Refusal(() => (Place() with { Address = " " }).MustHold(Today)).ShouldBe("SourceWithoutPlace");
        Place().MustHold(Today);
        string[] hashes = [Place().Hashed(), (Place() with { Address = "Security!D13" }).Hashed(), (Place() with { File = Place().File! with { Sha256 = "bb" } }).Hashed()];
        hashes.ShouldBeUnique(StringComparer.Ordinal);
    }

    [Fact]
    public void What_is_handed_in_names_file_and_place_is_no_less_sensitive_than_the_file_and_nobody_signs_it()
    {
        var taken = Taken();
        var answer = FoundAnswer.Begin(taken, Question("AC-1"), Says("yes", Place()), Anna, Sending.Now);
        var offered = new ReceivedEvidence(taken.TenantId, taken.Offer.By!.Value, taken.Id, Document, Sending.Now);
        var made = new FoundSheet(taken, Finding.Document(Question("AC-1")), [answer], [], offered).HandIn(Sending.Now);
        made.Answers.ShouldHaveSingleItem().Label.ShouldBe(Classification.Confidential);
        var evidence = made.Evidence.ShouldHaveSingleItem();
        (evidence.Label, evidence.FileName, evidence.Public!.Address).ShouldBe((Classification.Confidential, "caiq.xlsx, Security!D12", "Security!D12"));
        (made.Representation, made.Confirmation).ShouldBe((null, null));
    }

    [Fact]
    public void It_is_judged_as_the_vendors_own_word_by_somebody_who_opened_it()
    {
        var verdict = new EvidenceVerdict(EvidenceKind.Other, EvidenceBasis.Design, EvidenceSource.Vendor, EvidenceResult.Clean, 1m, new(2026, 11, 1), null, null);
        verdict.MustBeVendors(opened: true);
        Refusal(() => verdict.MustBeVendors(opened: false)).ShouldBe(ReviewRefusals.FileNotOpened.Name);
        Refusal(() => (verdict with { Source = EvidenceSource.Independent }).MustBeVendors(opened: true)).ShouldBe("OwnWordOnly");
        Refusal(() => (verdict with { Kind = EvidenceKind.Certificate }).MustBeVendors(opened: true)).ShouldBe("OwnWordOnly");
    }

    private static Assessment Taken()
    {
        var assessment = Sending.Sent();
        assessment.TakeOffer(new(assessment.Id, "We keep a CAIQ.", MayTake: true, Document), Sending.Now);
        assessment.AnswerOffer(OfferOutcome.Accepted, reason: null, opens: true, Anna, Sending.Now);
        return assessment;
    }

    private static PublicSource Place() => new("Security!D12", "CAIQ", Today, "Yes, everywhere.", new(Document.GrantId, Document.RevisionId, Document.FileName, Document.Sha256));

    private static string Refusal(Action act) => Should.Throw<Refused>(act).Refusal.Name;
}

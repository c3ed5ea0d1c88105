using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Evidence;

public sealed class GrantTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Ben = new(Ids.New());
    private readonly EvidenceDocument report = Document(), policy = Document();
    private readonly TenantId bank = new(Ids.New()), hospital = new(Ids.New());

    [Fact]
    public void Revoking_one_grant_ends_every_other_of_the_document_to_that_buyer_and_nothing_else()
    {
        var (one, other, theirs, another) = (Give(report, bank), Give(report, bank), Give(report, hospital), Give(policy, bank));
        report.Revise(new(Ids.New()), grants: true, Ben);
        var newer = Give(report, bank);
        var told = one.RevokeWith([one, other, theirs, another, newer], Ben, Now);
        new[] { one, other, newer }.ShouldAllBe(grant => !grant.Opens(Now));
        new[] { theirs, another }.ShouldAllBe(grant => grant.Opens(Now));
        told.Grants().ShouldBe([one.Id, other.Id, newer.Id]);
    }

    [Fact]
    public void A_grant_that_was_taken_back_is_not_taken_back_again_and_others_stand_until_they_are()
    {
        var (one, other) = (Give(report, bank), Give(report, bank));
        one.RevokeWith([one], Ben, Now).Also.ShouldBeNull();
        Should.Throw<Refused>(() => one.RevokeWith([one, other], Ben, Now)).Refusal.ShouldBe(EvidenceRefusals.AlreadyRevoked);
        other.Opens(Now).ShouldBeTrue();
    }

    private static EvidenceDocument Document() => EvidenceDocument.Take(new(Ids.New()), "Report", Classification.Confidential, null, new(Ids.New()), Ben, Now);

    private static Grant Give(EvidenceDocument document, TenantId buyer) => Grant.Give(document, buyer, new AssessmentId(Ids.New()), new(2027, 11, 20), Ben, Now);
}

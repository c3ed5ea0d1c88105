using Governance.Domain.Organizations;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Organizations;

public sealed class SigningAuthorityTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Ana = new(Ids.New());
    private static readonly Organization Lab = Organization.Found(Slug.Parse("lab"), "Lab", buys: false, sells: true, Now);
    private static readonly Membership Signatory = Membership.Admit(Lab, Ana, [Role.Signatory], Ana, Now);
    private static readonly LegalEntity Entity = LegalEntity.Record(Lab.Id, "Lab Ltd", CountryCode.Parse("IE"), "512345", lei: null, Now);

    [Fact]
    public void An_authority_covers_its_first_and_last_day_and_none_beside_them()
    {
        var authority = SigningAuthority.Record(Signatory, "Cleo Clark", Entity, "Managing director", new(2026, 4, 1), new(2026, 4, 30), Ana, Now);
        authority.Covers(new(2026, 3, 31)).ShouldBeFalse();
        authority.Covers(new(2026, 4, 1)).ShouldBeTrue();
        authority.Covers(new(2026, 4, 30)).ShouldBeTrue();
        authority.Covers(new(2026, 5, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_revoked_authority_covers_nothing()
    {
        var authority = SigningAuthority.Record(Signatory, "Cleo Clark", Entity, "Managing director", new(2026, 4, 1), untilOn: null, Ana, Now);
        authority.Revoke(Ana, Now);
        authority.Covers(new(2026, 4, 1)).ShouldBeFalse();
        Should.Throw<Refused>(() => authority.Revoke(Ana, Now)).Refusal.ShouldBe(OrganizationRefusals.AuthorityRevoked);
    }

    [Fact]
    public void Only_a_signatory_has_an_authority_and_it_rests_on_something()
    {
        var contributor = Membership.Admit(Lab, Ana, [Role.Contributor], Ana, Now);
        Should.Throw<Refused>(() => SigningAuthority.Record(contributor, "Cleo Clark", Entity, "Director", new(2026, 4, 1), untilOn: null, Ana, Now)).Refusal.ShouldBe(OrganizationRefusals.NotASignatory);
        Should.Throw<Refused>(() => SigningAuthority.Record(Signatory, "Cleo Clark", Entity, " ", new(2026, 4, 1), untilOn: null, Ana, Now)).Refusal.ShouldBe(OrganizationRefusals.BasisMissing);
        Should.Throw<Refused>(() => SigningAuthority.Record(Signatory, "Cleo Clark", Entity, "Director", new(2026, 4, 1), new(2026, 3, 1), Ana, Now)).Refusal.ShouldBe(OrganizationRefusals.AuthorityEndsBeforeStart);
    }
}

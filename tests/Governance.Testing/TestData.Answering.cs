using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>A pair whose questionnaire was accepted; its low tier asks for a confirmation alone, a high one for a representation.</summary>
    public async Task<Pair> AcceptedPairAsync(bool represented = false)
    {
        var (buyer, vendor) = (await BuyerAsync(), await VendorAsync());
        var (ana, ben) = (await MemberAsync(buyer, Role.Procurement), await MemberAsync(vendor, Role.VendorOwner));
        var factor = represented ? 4 : 1;
        var engagement = await EngagementAsync(buyer, vendor, ana, new RiskFactors(factor, factor, factor, factor, factor));
        var sent = await DispatchAsync(buyer, ana, await TemplateAsync(), engagement);
        var pair = new Pair(buyer, ana, vendor, ben, sent[0], await QuestionnaireAsync(vendor, sent[0]));
        await AsAsync(vendor.Id, db =>
        {
            db.Attach(pair.Questionnaire).Entity.Accept(ben.Id, host.Clock.GetUtcNow());
            return db.SaveChangesAsync();
        });
        return pair;
    }

    /// <summary>A person of the vendor with the role of signatory and an authority on record.</summary>
    public async Task<Member> SignatoryAsync(Organization vendor, bool authority = true)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        var member = await MemberAsync(vendor, Role.Signatory);
        if (!authority) return member;
        var entity = await LegalEntityAsync(vendor);
        var now = host.Clock.GetUtcNow();
        await AddAsync(vendor.Id, SigningAuthority.Record(member.Membership, entity, "Managing director", DateOnly.FromDateTime(now.UtcDateTime), untilOn: null, member.Id, now));
        return member;
    }

    /// <summary>Gives a person a passkey.</summary>
    public Task<IdentityResult> AddPasskeyAsync(Member member, SoftPasskey passkey)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(passkey);
        return WithAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<User>>();
            return await users.AddOrUpdatePasskeyAsync((await users.FindByIdAsync(member.Id.Value.ToString()))!, passkey.Kept(host.Clock.GetUtcNow()));
        });
    }
}

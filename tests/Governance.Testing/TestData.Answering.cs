using Governance.Domain.Organizations;
using Governance.Domain.Scoring;

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
}

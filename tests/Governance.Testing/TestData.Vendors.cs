using System.Globalization;
using Governance.Data.Register;
using Governance.Domain;
using Governance.Domain.Contracts;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>A vendor in a buyer's register, with a mail domain of its own.</summary>
    public async Task<Vendor> VendorRecordAsync(Organization buyer, string? name = null, UserId? owner = null)
    {
        ArgumentNullException.ThrowIfNull(buyer);
        var number = Next();
        var domain = MailDomain.Parse(string.Create(CultureInfo.InvariantCulture, $"vendor{number}.example"));
        var vendor = Vendor.Register(buyer.Id, string.Create(CultureInfo.InvariantCulture, $"VND-T-{number:D4}"), new(name ?? domain.Value, null, domain, owner), new(Ids.New()), host.Clock.GetUtcNow());
        await AddAsync(buyer.Id, vendor);
        return vendor;
    }

    /// <summary>A vendor record that an organization has claimed.</summary>
    public async Task<Vendor> LinkedVendorAsync(Organization buyer, Organization seller, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(buyer);
        ArgumentNullException.ThrowIfNull(seller);
        var made = await VendorRecordAsync(buyer, name);
        return await AsAsync(buyer.Id, async db =>
        {
            var vendor = await db.Set<Vendor>().SingleAsync(v => v.Id == made.Id);
            vendor.Link(seller.Id, vendor.Domain!, host.Clock.GetUtcNow());
            await db.SaveChangesAsync();
            return vendor;
        });
    }

    /// <summary>An engagement of a vendor; without factors, each is 3, which is tier 2.</summary>
    public Task<Engagement> EngagementAsync(Vendor vendor, string service = "Frontier model API", RiskFactors? factors = null, Function? function = null)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        return AsAsync(vendor.TenantId, async db =>
        {
            var description = new EngagementDescription(service, null, new(null, null, null), [], AiActRole.Deployer, AiActClass.GeneralPurpose, DataProtectionRole.Processor, null);
            var reference = string.Create(CultureInfo.InvariantCulture, $"ENG-T-{Next():D4}");
            var engagement = Engagement.Open(vendor, reference, description, factors ?? new(3, 3, 3, 3, 3), function, new(Ids.New()), host.Clock.GetUtcNow());
            db.Add(engagement);
            await db.RateVendorsAsync([vendor.Id], CancellationToken.None);
            await db.SaveChangesAsync();
            return engagement;
        });
    }

    /// <summary>A contract in force since a year ago; its remediation clause is 12.3 unless left out.</summary>
    public async Task<Contract> ContractAsync(Engagement engagement, bool clause = true)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        var start = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime).AddYears(-1);
        var contract = Contract.Record(engagement, string.Create(CultureInfo.InvariantCulture, $"CTR-T-{Next():D4}"),
            new("Master services agreement", start, start, null, clause ? new RemediationClause("12.3", 7, 20, 60, 120, 10) : null));
        await AddAsync(engagement.TenantId, contract);
        return contract;
    }
}

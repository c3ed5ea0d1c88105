using System.Globalization;
using Governance.Data;
using Governance.Data.Audit;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using static Governance.Cli.Scale.ScaleWords;

namespace Governance.Cli.Scale;

/// <summary>Makes the organizations of a data set with their people, one small transaction each.</summary>
/// <param name="installation">Where.</param>
/// <param name="plan">How many.</param>
/// <param name="clock">The time.</param>
internal sealed class ScaleFounding(Installation installation, ScalePlan plan, TimeProvider clock)
{
    private static readonly Role[][] BuyersRoles = [[Role.Owner, Role.Procurement, Role.EngagementOwner], [Role.Reviewer], [Role.RiskOpinion, Role.Committee]];
    private static readonly Role[][] SellersRoles = [[Role.VendorOwner, Role.Contributor, Role.Signatory], [Role.Signatory]];
    private readonly DateTimeOffset at = clock.GetUtcNow().AddMonths(-18);

    /// <summary>Makes them, buyers first.</summary>
    /// <param name="signIn">The connection string of the role that signs people in.</param>
    /// <param name="documents">What each of them keeps: the questionnaire, and a buyer the scoring key.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<IReadOnlyList<ScaleTenant>> FoundAsync(string signIn, IReadOnlyList<(DocumentKind Kind, string Json)> documents, CancellationToken stop)
    {
        List<ScaleTenant> tenants = [.. Enumerable.Range(0, plan.Tenants).Select(Draft)];
        await using (var accounts = installation.OpenSignIn(signIn))
        {
            accounts.AddRange(tenants.SelectMany((tenant, i) => tenant.People.Select((person, k) => Account(tenant, person, signsIn: k == 0 || i == 0 || i == plan.Buyers))));
            await accounts.SaveChangesAsync(stop);
        }
        foreach (var tenant in tenants) await FoundAsync(tenant, documents.Where(d => tenant.Organization.Buys || d.Kind is DocumentKind.Questionnaire), stop);
        return tenants;
    }

    private ScaleTenant Draft(int i)
    {
        var buys = i < plan.Buyers;
        var slug = string.Create(CultureInfo.InvariantCulture, $"{plan.Name}-{(buys ? "buyer" : "vendor")}-{(buys ? i : i - plan.Buyers) + 1}");
        var name = string.Create(CultureInfo.InvariantCulture, $"{Company(i)}, {(buys ? "buyer" : "vendor")} {(buys ? i : i - plan.Buyers) + 1}");
        var organization = Organization.Found(Slug.Parse(slug), name, buys, !buys, at);
        var domain = MailDomain.Parse(slug + ".example");
        var entity = LegalEntity.Record(organization.Id, Registered(i), CountryCode.Parse("LU"), string.Create(CultureInfo.InvariantCulture, $"B {100_000 + i}"), null, at);
        List<ScalePerson> people = [.. (buys ? BuyersRoles : SellersRoles).Select((roles, k) =>
            new ScalePerson(new(Ids.New()), Person((i * 3) + k), EmailAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"person{k + 1}@{domain.Value}")), roles))];
        var today = DateOnly.FromDateTime(at.UtcDateTime);
        return new(organization, domain, entity, people, buys ?
        [
            Function.Record(organization.Id, "Payment screening", criticalOrImportant: true, "A stop of more than four hours halts outgoing payments.", today, today),
            Function.Record(organization.Id, "Customer correspondence", criticalOrImportant: false, "Letters can be written by hand for a week.", today, today),
        ] : []);
    }

    private static User Account(ScaleTenant tenant, ScalePerson person, bool signsIn) => new()
    {
        Id = person.Id.Value,
        UserName = person.Address.Value,
        NormalizedUserName = person.Address.Value.ToUpperInvariant(),
        Email = person.Address.Value,
        NormalizedEmail = person.Address.Value.ToUpperInvariant(),
        EmailConfirmed = true,
        LockoutEnabled = true,
        SecurityStamp = Ids.New().ToString("N"),
        DisplayName = person.Name,
        // the list of Development is short: one of each organization, and all of the largest
        DemoPart = signsIn ? $"Scale, {tenant.Organization.Slug}: {string.Join(", ", person.Roles)}" : null,
    };

    private async Task FoundAsync(ScaleTenant tenant, IEnumerable<(DocumentKind Kind, string Json)> documents, CancellationToken stop)
    {
        await using var db = installation.Open(new TenantScope { Tenant = tenant.Id, User = tenant.Lead }, clock);
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        db.Add(tenant.Organization);
        db.Add(tenant.Entity);
        db.AddRange(tenant.Functions);
        foreach (var person in tenant.People)
        {
            var member = db.Add(Membership.Admit(tenant.Organization, person.Id, person.Roles, tenant.Lead, at)).Entity;
            if (person.Roles.Contains(Role.Signatory)) db.Add(SigningAuthority.Record(member, person.Name, tenant.Entity, "Register of directors", DateOnly.FromDateTime(at.UtcDateTime), null, tenant.Lead, at));
        }
        if (tenant.Organization.Sells)
        {
            var proof = Proof(tenant);
            db.AddRange(proof, ProvenDomain.Of(proof));
        }
        await db.SaveChangesAsync(stop);
        foreach (var (kind, json) in documents) await db.KeepAsync(tenant.Id, kind, json, stop);
        await new AuditSealer(db, clock).SealAsync(tenant.Id, stop);
        await whole.CommitAsync(stop);
    }

    private DomainProof Proof(ScaleTenant tenant)
    {
        var code = ProofCode.New();
        var proof = DomainProof.Begin(tenant.Id, EmailAddress.Parse("postmaster@" + tenant.Domain.Value), code, tenant.Lead, at);
        proof.Enter(code.Text, tenant.Lead, at.AddMinutes(3));
        return proof;
    }
}

using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Data.Demo;

/// <summary>Organizations, legal entities, people and who may sign.</summary>
internal static class DemoFounding
{
    private const int MonthsAgo = 18;

    public static async Task TellAsync(DemoWorld world, Accounts accounts, IServiceScopeFactory scopes, StoryClock clock, CancellationToken stop)
    {
        clock.Tell(world.Now.AddMonths(-MonthsAgo));
        foreach (var told in world.Story.Organizations)
        {
            foreach (var person in told.People)
            {
                var address = world.Address(told.Slug, person.Mail);
                world.People[address] = await accounts.CreateDemoPersonAsync(EmailAddress.Parse(address), person.Name, person.Part);
            }
            await FoundAsync(world, told, clock.GetUtcNow(), scopes, stop);
        }
    }

    private static async Task FoundAsync(DemoWorld world, DemoOrganization told, DateTimeOffset at, IServiceScopeFactory scopes, CancellationToken stop)
    {
        var organization = Organization.Found(Slug.Parse(told.Slug), told.Name, told.Buys, told.Sells, at);
        world.Organizations[told.Slug] = organization;
        var founder = world.Administrator(told.Slug);
        await using var scope = scopes.As(organization.Id, founder);
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        db.Add(organization);
        var entities = told.Entities.Select(e => LegalEntity.Record(organization.Id, e.Name, CountryCode.Parse(e.Country), e.RegisterNumber, null, at)).ToList();
        db.AddRange(entities);
        foreach (var person in told.People)
        {
            var member = Membership.Admit(organization, world.Person(told.Slug, person.Mail), person.Roles, founder, at);
            db.Add(member);
            if (person.Signs is { } basis)
                db.Add(SigningAuthority.Record(member, person.Name, entities[0], basis, DateOnly.FromDateTime(at.UtcDateTime), null, founder, at));
        }
        if (told.Sells)
        {
            var proof = Proven(organization.Id, told, founder, at);
            db.AddRange(proof, ProvenDomain.Of(proof));
        }
        await db.SaveChangesAsync(stop);
    }

    // the code that the mail would have brought is entered at once
    private static DomainProof Proven(TenantId tenant, DemoOrganization told, UserId by, DateTimeOffset at)
    {
        var code = ProofCode.New();
        var proof = DomainProof.Begin(tenant, EmailAddress.Parse("postmaster@" + told.Domain), code, by, at);
        proof.Enter(code.Text, by, at.AddMinutes(3));
        return proof;
    }
}

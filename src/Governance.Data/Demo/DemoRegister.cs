using Governance.Domain;
using Governance.Domain.Contracts;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Data.Demo;

/// <summary>Functions, vendors with their contacts, engagements and contracts.</summary>
internal static class DemoRegister
{
    public static async Task TellAsync(DemoWorld world, IServiceScopeFactory scopes, StoryClock clock, CancellationToken stop)
    {
        foreach (var buyer in world.Story.Organizations.Where(o => o.Buys))
        {
            await using var scope = scopes.As(world.Organizations[buyer.Slug].Id, world.Administrator(buyer.Slug));
            var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
            var functions = new Dictionary<string, Function>(StringComparer.Ordinal);
            foreach (var told in world.Story.Functions.Where(f => Same(f.Buyer, buyer.Slug)))
            {
                clock.Tell(world.Now.AddMonths(-told.MonthsAgo));
                functions[told.Name] = Function.Record(world.Organizations[buyer.Slug].Id, told.Name, told.Critical, told.Reason, Day(world.Now.AddMonths(-told.MonthsAgo)), Day(world.Now));
                db.Add(functions[told.Name]);
                await db.SaveChangesAsync(stop);
            }
            foreach (var told in world.Story.Vendors.Where(v => Same(v.Buyer, buyer.Slug)))
            {
                clock.Tell(world.Now.AddMonths(-told.MonthsAgo));
                await using var transaction = await db.Database.BeginTransactionAsync(stop);
                await EnterAsync(world, db, told, told.Engagement.Function is { } name ? functions[name] : null, stop);
                await transaction.CommitAsync(stop);
            }
        }
    }

    private static async Task EnterAsync(DemoWorld world, GovernanceDb db, DemoVendor told, Function? function, CancellationToken stop)
    {
        var seller = world.Story.Organizations.Single(o => Same(o.Slug, told.Organization));
        var (at, owner) = (world.Now.AddMonths(-told.MonthsAgo), world.Person(told.Buyer, told.Owner));
        var vendor = Vendor.Register(world.Organizations[told.Buyer].Id, await db.ReferenceAsync("VND", at, stop),
            new(seller.Name, seller.Entities[0].Name, MailDomain.Parse(seller.Domain), owner), owner, at);
        foreach (var contact in told.Contacts)
            vendor.AddContact(new(contact.Name, EmailAddress.Parse(world.Address(told.Organization, contact.Mail)), contact.Phone, contact.Role, contact.OutOfHours));
        vendor.Link(world.Organizations[told.Organization].Id, MailDomain.Parse(seller.Domain), at.AddDays(2));
        var users = await db.Set<LegalEntity>().Select(e => e.Id).ToListAsync(stop);
        var e = told.Engagement;
        var engagement = Engagement.Open(vendor, await db.ReferenceAsync("ENG", at, stop),
            new(e.Service, e.Description, new(seller.Entities[0].Name, CountryCode.Parse(seller.Entities[0].Country), null), users, e.AiActRole, e.AiActClass, e.DataProtection, owner),
            new RiskFactors(e.Factors[0], e.Factors[1], e.Factors[2], e.Factors[3], e.Factors[4]), function, owner, at.AddDays(3));
        vendor.Rate([engagement.Tier]);
        db.Add(vendor);
        db.Add(engagement);
        if (told.Contract is { } contract) db.Add(Signed(engagement, contract, await db.ReferenceAsync("CTR", at, stop), world.Now));
        await db.SaveChangesAsync(stop);
    }

    private static Contract Signed(Engagement engagement, DemoContract told, string reference, DateTimeOffset now)
    {
        var on = Day(now.AddMonths(-told.MonthsAgo));
        DateOnly? ends = told.DaysLeft is { } left ? Day(now).AddDays(left) : null;
        return Contract.Record(engagement, reference, new(told.Title, on, on.AddDays(14), ends, new(told.Clause, told.Days[0], told.Days[1], told.Days[2], told.Days[3], told.Cure)));
    }

    private static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}

using Governance.Data.Assessments;
using Governance.Data.Door;
using Governance.Domain.Assessments;
using Governance.Domain.Catalogs;
using Governance.Domain.Engagements;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Data.Demo;

/// <summary>Questionnaires sent, and what the vendors said to them.</summary>
internal static class DemoSending
{
    public static async Task TellAsync(DemoWorld world, IServiceScopeFactory scopes, CancellationToken stop)
    {
        foreach (var told in world.Story.Dispatches)
        {
            var sent = await SendAsync(world, scopes, told, stop);
            foreach (var vendor in told.Accepts) await AcceptAsync(world, scopes, told, vendor, sent, stop);
        }
    }

    private static async Task<IReadOnlyList<Assessment>> SendAsync(DemoWorld world, IServiceScopeFactory scopes, DemoDispatch told, CancellationToken stop)
    {
        var (buyer, by, at) = (world.Organizations[told.Buyer].Id, world.Person(told.Buyer, told.By), world.Now.AddDays(-told.DaysAgo));
        await using var scope = scopes.As(buyer, by);
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var vendors = told.To.Select(slug => (Domain.TenantId?)world.Organizations[slug].Id).ToList();
        var engagements = await db.Set<Engagement>().Join(db.Set<Vendor>().Where(v => vendors.Contains(v.Organization)), e => e.VendorId, v => v.Id, (e, _) => e.Id).ToListAsync(stop);
        var version = await db.Set<PublishedTemplate>().Where(t => t.Key == told.Template).OrderByDescending(t => t.PublishedAt).Select(t => t.Version).FirstAsync(stop);
        var order = new DispatchOrder(engagements, told.Template, version, DateOnly.FromDateTime(world.Now.UtcDateTime).AddDays(told.DueIn), told.Note);
        return await new Dispatch(db, scope.ServiceProvider.GetRequiredService<Exchange>(), new StoryClock(at)).SendAsync(buyer, order, by, stop);
    }

    private static async Task AcceptAsync(DemoWorld world, IServiceScopeFactory scopes, DemoDispatch told, string vendor, IReadOnlyList<Assessment> sent, CancellationToken stop)
    {
        var (seller, by, at) = (world.Organizations[vendor].Id, world.Administrator(vendor), world.Now.AddDays(1 - told.DaysAgo));
        var assessment = sent.Single(a => a.VendorOrganization == seller);
        await using var scope = scopes.As(seller, by);
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var questionnaire = await db.Set<Questionnaire>().SingleAsync(q => q.AssessmentId == assessment.Id, stop);
        questionnaire.Accept(by, at);
        await scope.ServiceProvider.GetRequiredService<Exchange>()
            .SendAsync(questionnaire.Buyer, new QuestionnaireAcknowledged(questionnaire.AssessmentId, AcknowledgementOutcome.Accepted, null, null), at, stop);
    }
}

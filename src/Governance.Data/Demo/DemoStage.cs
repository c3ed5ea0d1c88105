using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Data.Demo;

/// <summary>Where a chapter plays: its two sides, and what they are about.</summary>
public sealed class DemoStage(DemoWorld world, DemoChapter chapter, IServiceScopeFactory scopes, StoryClock clock)
{
    /// <summary>Everything made so far.</summary>
    public DemoWorld World => world;

    /// <summary>The chapter.</summary>
    public DemoChapter Chapter => chapter;

    /// <summary>The story's time.</summary>
    public StoryClock Clock => clock;

    /// <summary>The assessment, once it was sent.</summary>
    public AssessmentId Assessment { get; private set; }

    /// <summary>The vendor's copy.</summary>
    public QuestionnaireId Questionnaire { get; private set; }

    /// <summary>The buyer.</summary>
    public Organization Buyer => world.Organizations[chapter.Buyer];

    /// <summary>The vendor.</summary>
    public Organization Vendor => world.Organizations[chapter.Vendor];

    /// <summary>Somebody at the buyer.</summary>
    public DemoActor AtBuyer(string mail) => Actor(chapter.Buyer, mail);

    /// <summary>Somebody at the vendor.</summary>
    public DemoActor AtVendor(string mail) => Actor(chapter.Vendor, mail);

    /// <summary>Notes what was sent.</summary>
    public async Task TakeAsync(Assessment sent, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sent);
        Assessment = sent.Id;
        await using var scope = scopes.As(Vendor.Id, null);
        Questionnaire = await scope.Get<GovernanceDb>().Set<Questionnaire>().Where(q => q.AssessmentId == sent.Id).Select(q => q.Id).SingleAsync(stop);
    }

    /// <summary>What is owed after the finding on a question, or under a condition of the committee by its number.</summary>
    public async Task<Obligation> ObligationAsync(string? question, int? condition, CancellationToken stop)
    {
        await using var scope = scopes.As(Buyer.Id, null);
        var (db, id) = (scope.Get<GovernanceDb>(), Assessment);
        var owed = db.Set<Obligation>().AsNoTracking().Where(o => o.AssessmentId == id);
        return condition is null
            ? await owed.Where(o => db.Set<Finding>().Any(f => f.Id == o.FindingId && f.Question == question)).SingleAsync(stop)
            : await owed.Where(o => o.Condition == condition).SingleAsync(stop);
    }

    private DemoActor Actor(string organization, string mail)
    {
        var person = world.Story.Organizations.Single(o => string.Equals(o.Slug, organization, StringComparison.Ordinal)).People.Single(p => string.Equals(p.Mail, mail, StringComparison.Ordinal));
        return new(world.Person(organization, mail), person.Name, world.Address(organization, mail), person.Roles, scopes.As(world.Organizations[organization].Id, world.Person(organization, mail)));
    }
}

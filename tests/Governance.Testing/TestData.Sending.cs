using System.Globalization;
using Governance.Data.Assessments;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

public sealed partial class TestData
{
    private static readonly Option[] YesOrNo = [new() { Key = "yes", Label = "Yes", Credit = 1 }, new() { Key = "no", Label = "No", Credit = 0.125m }];

    /// <summary>A published template of three questions, with weights, credits and a critical flag.</summary>
    public Task<PublishedTemplate> TemplateAsync() => TemplateAsync([.. Enumerable.Range(1, 3).Select(i => YesNo($"AC-{i}", $"Is measure {i} in place?") with { Critical = i == 1 })]);

    /// <summary>A question to which yes or no is the answer.</summary>
    public static Question YesNo(string key, string text) => new()
    {
        Key = key, Text = text, Type = QuestionType.Choice, Options = YesOrNo, Weight = 7.375m, Need = Need.InPlace, AllowNotApplicable = true,
    };

    /// <summary>A published template with these questions in one section.</summary>
    public async Task<PublishedTemplate> TemplateAsync(params Question[] questions)
    {
        var template = new PublishedTemplate(new QuestionnaireTemplate
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"template-{Next()}"),
            Version = "1.0",
            Title = "Small questionnaire",
            Purpose = "Asks a few things.",
            Source = "own work",
            Licence = "own work",
            Sections = [new Section { Key = "access", Title = "Access", Questions = questions }],
        }, host.Clock.GetUtcNow());
        await WithAsync(services => { var db = services.GetRequiredService<Data.GovernanceDb>(); db.Add(template); return db.SaveChangesAsync(); });
        return template;
    }

    /// <summary>An engagement to which nothing is missing: its vendor's record is linked to the vendor's organization.</summary>
    public async Task<Engagement> EngagementAsync(Organization buyer, Organization vendor, Member owner, RiskFactors? factors = null, bool linked = true)
    {
        ArgumentNullException.ThrowIfNull(buyer);
        ArgumentNullException.ThrowIfNull(vendor);
        ArgumentNullException.ThrowIfNull(owner);
        var now = host.Clock.GetUtcNow();
        var domain = MailDomain.Parse($"{vendor.Slug}.example");
        var record = Vendor.Register(buyer.Id, string.Create(CultureInfo.InvariantCulture, $"VND-{Next()}"), new(vendor.Name, null, domain, owner.Id), owner.Id, now);
        record.AddContact(new("Cleo Contact", EmailAddress.Parse($"cleo@{vendor.Slug}.example"), null, "Security", OutOfHours: false));
        if (linked) record.Link(vendor.Id, domain, now);
        var entity = await LegalEntityAsync(buyer, "Meridian Bank AG");
        var description = new EngagementDescription("Chat assistant", null, new(null, null, null), [entity.Id], AiActRole.Deployer, AiActClass.Transparency, DataProtectionRole.Processor, owner.Id);
        var engagement = Engagement.Open(record, string.Create(CultureInfo.InvariantCulture, $"ENG-{Next()}"), description, factors ?? new(4, 4, 4, 4, 4), function: null, owner.Id, now);
        await AddAsync(buyer.Id, record, engagement);
        return engagement;
    }

    /// <summary>More engagements like one, with the same vendor, in one go.</summary>
    public async Task<IReadOnlyList<Engagement>> MoreEngagementsAsync(Organization buyer, Engagement like, Member owner, int count)
    {
        ArgumentNullException.ThrowIfNull(buyer);
        ArgumentNullException.ThrowIfNull(like);
        ArgumentNullException.ThrowIfNull(owner);
        var vendor = await AsAsync(buyer.Id, db => db.Set<Vendor>().SingleAsync(v => v.Id == like.VendorId));
        var entities = await AsAsync(buyer.Id, db => db.Set<LegalEntity>().Select(e => e.Id).Take(1).ToListAsync());
        var description = new EngagementDescription("Chat assistant", null, new(null, null, null), entities, AiActRole.Deployer, AiActClass.Transparency, DataProtectionRole.Processor, owner.Id);
        var more = Enumerable.Range(0, count).Select(_ => Engagement.Open(vendor, string.Create(CultureInfo.InvariantCulture, $"ENG-{Next()}"), description, new(4, 4, 4, 4, 4), function: null, owner.Id, host.Clock.GetUtcNow())).ToList();
        await AddAsync(buyer.Id, [.. more]);
        return more;
    }

    /// <summary>Sends a template about engagements, due in four weeks.</summary>
    public Task<IReadOnlyList<Assessment>> DispatchAsync(Organization buyer, Member by, PublishedTemplate template, params Engagement[] engagements)
    {
        ArgumentNullException.ThrowIfNull(buyer);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(template);
        return WithAsync(services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (buyer.Id, by.Id);
            var order = new DispatchOrder([.. engagements.Select(e => e.Id)], template.Key, template.Version, DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime).AddDays(28), "Mind the pilot.");
            return services.GetRequiredService<Dispatch>().SendAsync(buyer.Id, order, by.Id, CancellationToken.None);
        });
    }

    /// <summary>A buyer that has sent a vendor a questionnaire.</summary>
    public async Task<Pair> PairAsync()
    {
        var (buyer, vendor) = (await BuyerAsync(), await VendorAsync());
        return await PairAsync(buyer, await MemberAsync(buyer, Role.Procurement), vendor, await MemberAsync(vendor, Role.VendorOwner));
    }

    /// <summary>Another questionnaire of a pair's buyer about the same service, accepted.</summary>
    public async Task<Pair> AnotherAsync(Pair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var engagement = await AsAsync(pair.Buyer.Id, db => db.Set<Engagement>().AsNoTracking().SingleAsync(e => e.Id == pair.Assessment.EngagementId));
        var sent = await DispatchAsync(pair.Buyer, pair.Ana, await TemplateAsync(), engagement);
        var questionnaire = await QuestionnaireAsync(pair.Vendor, sent[0]);
        await AcceptAsync(questionnaire, pair.Ben);
        return pair with { Assessment = sent[0], Questionnaire = questionnaire };
    }

    /// <summary>One of these people has sent the other a questionnaire.</summary>
    public async Task<Pair> PairAsync(Organization buyer, Member ana, Organization vendor, Member ben, RiskFactors? factors = null, PublishedTemplate? template = null)
    {
        var sent = await DispatchAsync(buyer, ana, template ?? await TemplateAsync(), await EngagementAsync(buyer, vendor, ana, factors));
        return new(buyer, ana, vendor, ben, sent[0], await QuestionnaireAsync(vendor, sent[0]));
    }

    /// <summary>The vendor's copy of what was sent.</summary>
    public Task<Questionnaire> QuestionnaireAsync(Organization vendor, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        ArgumentNullException.ThrowIfNull(assessment);
        return AsAsync(vendor.Id, db => db.Set<Questionnaire>().AsNoTracking().SingleAsync(q => q.AssessmentId == assessment.Id));
    }
}

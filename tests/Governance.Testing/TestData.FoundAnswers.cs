using Governance.Data.Assessments;
using Governance.Data.FoundAnswers;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Evidence;
using Governance.Domain.FoundAnswers;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>A public document that says something.</summary>
    public PublicSource PublicPage(string passage = "All storage is encrypted at rest.") =>
        new("https://vendor.example/security", "Security at the vendor", DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime), passage);

    /// <summary>An assessment of a vendor that never joined, begun to be answered from public documents, due in four weeks.</summary>
    public async Task<Assessment> BeginOwnAsync(Organization buyer, Member by, PublishedTemplate? template = null)
    {
        ArgumentNullException.ThrowIfNull(buyer);
        ArgumentNullException.ThrowIfNull(by);
        var engagement = await EngagementAsync(buyer, await VendorAsync(), by, linked: false);
        return await BeginOwnAsync(buyer, by, engagement, template ?? await TemplateAsync());
    }

    /// <summary>An assessment of an engagement, begun to be answered from public documents.</summary>
    public Task<Assessment> BeginOwnAsync(Organization buyer, Member by, Engagement engagement, PublishedTemplate template)
    {
        ArgumentNullException.ThrowIfNull(buyer);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(template);
        return WithAsync(async services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (buyer.Id, by.Id);
            var due = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime).AddDays(28);
            return (await services.GetRequiredService<OwnAssessmentDesk>().BeginAsync(buyer.Id, engagement.Id, (template.Key, template.Version), due, by.Id, CancellationToken.None))!;
        });
    }

    /// <summary>Somebody answers questions from the public page, and, where it is said, hands everything in.</summary>
    public Task<Assessment> FindAsync(Organization buyer, Member by, Assessment own, bool handIn, params (string Question, string Option)[] found)
    {
        ArgumentNullException.ThrowIfNull(buyer);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(own);
        return WithAsync(async services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (buyer.Id, by.Id);
            var desk = services.GetRequiredService<FoundAnswerDesk>();
            foreach (var (question, option) in found)
            {
                var sheet = (await desk.SheetAsync(own.Id, CancellationToken.None))!;
                var words = new FoundWords(AnswerState.Answered, new AnswerValue { Values = [option] }, Comment: null, Reason: null, [PublicPage()]);
                await desk.SaveAsync(sheet, sheet.Document.Question(question)!, words, sheet.Of(question)?.Version, by.Id, CancellationToken.None);
            }
            return handIn ? (await desk.HandInAsync(own.Id, (by.Id, "Anna Answers"), CancellationToken.None))! : own;
        });
    }
}

using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Assessments;

public sealed class BudgetTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_of_sending_keeps_to_its_budget_and_costs_the_same_with_one_assessment_and_with_sixty()
    {
        var small = await CostsAsync(1);
        var large = await CostsAsync(60);
        large.ShouldBe(small);
        foreach (var spent in host.Spending.All) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
        small.Count.ShouldBe(17);
    }

    private async Task<List<string>> CostsAsync(int assessments)
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var (ana, ben) = (await data.MemberAsync(buyer, Role.Procurement), await data.MemberAsync(vendor, Role.VendorOwner));
        var engagements = new List<Engagement>();
        for (var i = 0; i < assessments; i++) engagements.Add(await data.EngagementAsync(buyer, vendor, ana));
        var template = await data.TemplateAsync();
        var sent = (await data.DispatchAsync(buyer, ana, await data.TemplateAsync(), [.. engagements]))[0];
        var there = await data.AsAsync(vendor.Id, db => db.Set<Domain.Questionnaires.Questionnaire>().AsNoTracking().SingleAsync(q => q.AssessmentId == sent.Id, stop));
        using var anas = await data.SignInAsync(ana);
        using var bens = await data.SignInAsync(ben);
        var before = host.Spending.All.Count;
        var (here, preview) = ($"/o/{buyer.Slug}/assessments", $"Engagements={sent.EngagementId.Value}&Template={template.Key}@1.0&DueOn=2099-01-01");
        var own = $"{here}/{sent.Id.Value}";
        foreach (var page in (string[])[here, $"{here}/new", own, $"{own}/due-date/edit", $"{own}/recall/new", $"/o/{buyer.Slug}/templates/{template.Key}/1.0", $"/o/{buyer.Slug}/frameworks"]) await anas.OpenAsync(page, stop);
        (await anas.SendAsync($"{here}/new?{preview}", $"{here}/choices", [], stop)).Dispose();
        using var check = await anas.SendAsync($"{here}/new?{preview}", $"{here}/preview", [], stop);
        (await anas.SendAsync(await Browser.ReadAsync(check, stop), here, [], stop)).Dispose();
        await bens.OpenAsync($"/o/{vendor.Slug}/inbox", stop);
        var acknowledgement = $"/o/{vendor.Slug}/questionnaires/{there.Id.Value}/acknowledgement";
        var cover = await bens.OpenAsync(acknowledgement, stop);
        cover.QuerySelector("input[value=Accepted]")!.Closest("form")!.Remove();
        (await bens.SendAsync(cover, acknowledgement, [("Outcome", nameof(AcknowledgementOutcome.TimeAsked)), ("AskedDueOn", $"{there.DueOn.AddDays(30):yyyy-MM-dd}"), ("Reason", "Audit")], stop)).Dispose();
        (await anas.SendAsync($"{own}/due-date/edit", $"{own}/due-date", [("Reason", "Fine")], stop)).Dispose();
        return [.. host.Spending.All.Skip(before).Select(s => $"{s.Action} {s.Statements.Count}")];
    }
}

using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

/// <summary>The questions of a draft are put in order, by mouse and by button.</summary>
public sealed class OrderingJourney(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);

    [Fact]
    public async Task A_question_is_drawn_to_another_section_by_mouse_and_by_its_arrows()
    {
        host.UseKestrel(0);
        host.StartServer();
        var buyer = await data.BuyerAsync();
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var template = TemplateDesk.Empty("own work") with { Title = "Order", Sections = [new() { Key = "one", Title = "One", Questions = [TestData.YesNo("a", "Is it so?"), TestData.YesNo("b", "Is it otherwise?")] }, new() { Key = "two", Title = "Two", Questions = [TestData.YesNo("c", "Is it neither?")] }] };
        var draft = TemplateDraft.Begin(buyer.Id, "own.order", template, origin: null, ana.Id, DateTimeOffset.UnixEpoch);
        await data.AddAsync(buyer.Id, draft);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var page = await browser.OpenAsync(data, host.ClientOptions.BaseAddress, ana);
        await page.GotoAsync($"/o/{buyer.Slug}/template-drafts/{draft.Id.Value}");
        await page.DragAndDropAsync("#question-a .under", "#question-c", new() { TargetPosition = new() { X = 20, Y = 2 } });
        await page.GetByText("Moved question a to place 1 of “Two”.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Move question b down" }).ClickAsync();
        await page.GetByText("Moved question b to place 1 of “Two”.").WaitForAsync();
        var now = (await data.AsAsync(buyer.Id, db => db.Set<TemplateDraft>().AsNoTracking().SingleAsync(TestContext.Current.CancellationToken))).Read();
        now.Sections[1].Questions.Select(q => q.Key).ShouldBe(["b", "a", "c"]);
        host.Dispose();
    }
}

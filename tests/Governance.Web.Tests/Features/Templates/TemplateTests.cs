using System.Net;
using Governance.Data.Catalogs;
using Governance.Domain.Catalogs;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Templates;

public sealed class TemplateTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_ships_is_published_once_and_shown_whole()
    {
        (await LoadAsync(CatalogLoader.Shipped)).ShouldBeGreaterThanOrEqualTo(4);
        (await LoadAsync(CatalogLoader.Shipped)).ShouldBe(0);
        var buyer = await data.BuyerAsync();
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        var templates = await browser.OpenAsync($"/o/{buyer.Slug}/templates", stop);
        foreach (var link in templates.QuerySelectorAll("a.row-link"))
        {
            var template = await browser.OpenAsync(link.GetAttribute("href")!, stop);
            template.QuerySelectorAll("article").Length.ShouldBeGreaterThan(0);
            (await browser.OpenAsync(link.GetAttribute("href") + "?view=Scoring", stop)).Body!.TextContent.ShouldContain("Weight");
        }
        var frameworks = await browser.OpenAsync($"/o/{buyer.Slug}/frameworks", stop);
        foreach (var link in frameworks.QuerySelectorAll("a.row-link"))
        {
            var framework = await browser.OpenAsync(link.GetAttribute("href")!, stop);
            foreach (var family in framework.QuerySelectorAll("main aside li a"))
                (await browser.OpenAsync(family.GetAttribute("href")!, stop)).QuerySelectorAll("article").Length.ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public async Task A_published_version_never_changes()
    {
        var template = (await data.TemplateAsync()).Read();
        using var folder = new CatalogFiles();
        folder.Write("questionnaires", "changed.json", QuestionnaireTemplateJson.Write(template with { Title = "Another title" }));
        (await Should.ThrowAsync<FlawedDocumentException>(() => LoadAsync(folder.Path))).Flaws[0].Sentence.ShouldStartWith("This version was published");
        (await data.WithAsync(s => s.GetRequiredService<Data.GovernanceDb>().Set<PublishedTemplate>().SingleAsync(t => t.Key == template.Key, stop))).Title.ShouldBe(template.Title);
    }

    [Fact]
    public async Task A_template_whose_condition_refers_to_itself_is_refused_and_nothing_is_loaded()
    {
        var template = (await data.TemplateAsync()).Read();
        var section = template.Sections[0];
        var circular = section.Questions[0] with { Condition = new Comparison("AC-1", Operator.Is, ["yes"], null) };
        using var folder = new CatalogFiles();
        folder.Write("questionnaires", "a-good.json", QuestionnaireTemplateJson.Write(template with { Key = "good-beside-circular" }));
        folder.Write("questionnaires", "circular.json", QuestionnaireTemplateJson.Write(template with { Key = "circular", Sections = [section with { Questions = [circular] }] }));
        (await Should.ThrowAsync<FlawedDocumentException>(() => LoadAsync(folder.Path))).Flaws.ShouldContain(f => f.Place.StartsWith("circular.json") && f.Sentence == TemplateRefusals.ConditionOnItself);
        (await data.WithAsync(s => s.GetRequiredService<Data.GovernanceDb>().Set<PublishedTemplate>().AnyAsync(t => t.Key == "good-beside-circular", stop))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_framework_that_is_mapped_to_a_control_that_does_not_exist_is_refused_with_its_place()
    {
        var shipped = CatalogFolder.Frameworks(CatalogLoader.Shipped).First(f => f.Controls().Any(c => c.Mappings.Count > 0));
        var family = shipped.Families[0] with { Controls = [shipped.Families[0].Controls[0] with { Mappings = [shipped.Controls().SelectMany(c => c.Mappings).First() with { Control = "NOWHERE 1" }] }] };
        using var folder = new CatalogFiles();
        folder.Write("frameworks", "mapped.json", FrameworkJson.Write(shipped with { Key = "mapped", Families = [family] }));
        (await Should.ThrowAsync<FlawedDocumentException>(() => LoadAsync(folder.Path))).Flaws.ShouldHaveSingleItem().Place.ShouldBe($"mapped {shipped.Version} families[0].controls[0].mappings[0]");
    }

    [Fact]
    public async Task Vendors_see_frameworks_and_no_templates()
    {
        var vendor = await data.VendorAsync();
        using var browser = await data.SignInAsync(await data.MemberAsync(vendor, Role.VendorOwner));
        (await browser.GetAsync($"/o/{vendor.Slug}/frameworks", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync($"/o/{vendor.Slug}/templates", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task<int> LoadAsync(string folder) => data.WithAsync(services => services.GetRequiredService<CatalogLoader>().LoadAsync(folder, stop));
}

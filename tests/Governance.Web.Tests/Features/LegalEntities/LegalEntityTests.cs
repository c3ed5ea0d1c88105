using System.Net;
using Governance.Domain.Organizations;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.LegalEntities;

public sealed class LegalEntityTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_entity_is_recorded_and_corrected()
    {
        var bank = await data.BuyerAsync();
        var root = $"/o/{bank.Slug}/legal-entities";
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        using var recorded = await owner.SendAsync(root + "/new", root, [("Name", "Bank SE"), ("Country", "DE"), ("Lei", "7LTWFZYICNSX8D621K86")], stop);
        recorded.Headers.Location!.ToString().ShouldBe(root);
        var list = await owner.OpenAsync(root, stop);
        list.Body!.TextContent.ShouldContain("7LTWFZYICNSX8D621K86");
        var page = list.QuerySelector("a.row-link")!.GetAttribute("href")!;
        using var corrected = await owner.SendAsync(page, page, [("RegisterNumber", "HRB 1234")], stop);
        corrected.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await owner.OpenAsync(root, stop)).Body!.TextContent.ShouldContain("HRB 1234");
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_the_field_and_what_was_typed_is_kept()
    {
        var bank = await data.BuyerAsync();
        var root = $"/o/{bank.Slug}/legal-entities";
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        using var refused = await owner.SendAsync(root + "/new", root, [("Name", "Bank SE"), ("Country", "DE"), ("Lei", "7LTWFZYICNSX8D621K87")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.ReadAsync(refused, stop);
        page.QuerySelector("#Lei-message")!.TextContent.ShouldContain("no LEI");
        page.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("Bank SE");
    }

    [Fact]
    public async Task An_edit_over_a_newer_version_is_refused()
    {
        var bank = await data.BuyerAsync();
        var entity = await data.LegalEntityAsync(bank);
        var page = $"/o/{bank.Slug}/legal-entities/{entity.Id.Value}";
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        var mine = await owner.OpenAsync(page, stop);
        (await owner.SendAsync(page, page, [("Name", "Newer Ltd")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await owner.SendAsync(mine, page, [("Name", "Older Ltd")], stop)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await owner.OpenAsync($"/o/{bank.Slug}/legal-entities", stop)).Body!.TextContent.ShouldContain("Newer Ltd");
    }

    [Fact]
    public async Task Reviewers_read_and_do_not_write()
    {
        var bank = await data.BuyerAsync();
        using var reviewer = await data.SignInAsync(await data.MemberAsync(bank, Role.Reviewer));
        (await reviewer.GetAsync($"/o/{bank.Slug}/legal-entities", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await reviewer.GetAsync($"/o/{bank.Slug}/legal-entities/new", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}

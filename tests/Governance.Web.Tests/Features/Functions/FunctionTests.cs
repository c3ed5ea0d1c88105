using System.Net;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Functions;

public sealed class FunctionTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Fact]
    public async Task A_function_is_recorded_with_reason_and_date_once_under_its_name()
    {
        var buyer = await data.BuyerAsync();
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.EngagementOwner));
        var address = $"/o/{buyer.Slug}/functions";
        (string, string)[] typed = [("Name", "Payments"), ("CriticalOrImportant", "true"), ("Reason", "Nobody can pay."), ("AssessedOn", "2026-03-01")];
        (await browser.SendAsync(address + "/new", address, typed, Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.OpenAsync(address, Stop)).QuerySelector("tbody")!.TextContent.ShouldContain("Nobody can pay.");
        using var second = await browser.SendAsync(address + "/new", address, typed, Stop);
        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(second, Stop)).QuerySelector("#Name-message")!.TextContent.ShouldContain("already has this name");
        (await data.AsAsync(buyer.Id, db => db.Set<Function>().CountAsync(Stop))).ShouldBe(1);
    }

    [Theory]
    [InlineData("Reason", "")]
    [InlineData("AssessedOn", "2999-01-01")]
    public async Task An_assessment_without_reason_or_of_a_day_to_come_is_refused(string field, string value)
    {
        var buyer = await data.BuyerAsync();
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.EngagementOwner));
        var address = $"/o/{buyer.Slug}/functions";
        (string Name, string Value)[] typed = [("Name", "Payments"), ("Reason", "Because."), ("AssessedOn", "2026-03-01")];
        using var answer = await browser.SendAsync(address + "/new", address, [.. typed.Where(t => !string.Equals(t.Name, field, StringComparison.Ordinal)), (field, value)], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(answer, Stop)).QuerySelector($"#{field}-message").ShouldNotBeNull();
    }
}

using System.Net;
using Governance.Domain.Contracts;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Contracts;

public sealed class ContractTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Fact]
    public async Task A_contract_is_recorded_with_its_remediation_clause_and_amended()
    {
        var (buyer, browser, address) = await EngagementAsync();
        using var answer = await browser.SendAsync(address + "/new", address, [.. Contract, .. Clause], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(Stop));
        (await browser.OpenAsync(address, Stop)).QuerySelector("tbody")!.TextContent.ShouldContain("7 critical, 20 high, 60 medium, 120 low");
        var contract = await data.AsAsync(buyer.Id, db => db.Set<Contract>().SingleAsync(Stop));
        contract.Remediation.ShouldBe(new RemediationClause("12.3", 7, 20, 60, 120, 10));
        (await browser.SendAsync($"{address}/{contract.Id.Value}/edit", $"{address}/{contract.Id.Value}", [("ClauseReference", ""), ("DaysCritical", ""), ("DaysHigh", ""), ("DaysMedium", ""), ("DaysLow", ""), ("CureDays", "")], Stop))
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(buyer.Id, db => db.Set<Contract>().SingleAsync(Stop))).Remediation.ShouldBeNull();
    }

    [Fact]
    public async Task A_clause_whose_terms_are_out_of_order_is_refused()
    {
        var (buyer, browser, address) = await EngagementAsync();
        using var answer = await browser.SendAsync(address + "/new", address, [.. Contract, .. Clause[..2], ("DaysHigh", "3"), .. Clause[3..]], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(answer, Stop)).QuerySelector("#DaysHigh-message")!.TextContent.ShouldContain("more severe");
        (await data.AsAsync(buyer.Id, db => db.Set<Contract>().CountAsync(Stop))).ShouldBe(0);
    }

    [Fact]
    public async Task A_clause_that_names_only_some_severities_is_recorded_and_the_others_follow_policy()
    {
        var (buyer, browser, address) = await EngagementAsync();
        using var answer = await browser.SendAsync(address + "/new", address, [.. Contract, ("ClauseReference", "9"), ("DaysCritical", "7"), ("DaysHigh", "21")], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.OpenAsync(address, Stop)).QuerySelector("tbody")!.TextContent.ShouldContain("7 critical, 21 high, the others by policy");
        (await data.AsAsync(buyer.Id, db => db.Set<Contract>().SingleAsync(Stop))).Remediation.ShouldBe(new RemediationClause("9", 7, 21, null, null, 0));
    }

    [Theory]
    [InlineData("DaysHigh", "soon", "soon")]
    [InlineData("DaysMedium", "0", "findings of medium severity")]
    [InlineData("DaysLow", "3", "findings of low severity")]
    public async Task A_term_that_cannot_be_gets_one_sentence_beside_its_own_field(string field, string typed, string names)
    {
        var (_, browser, address) = await EngagementAsync();
        (string, string)[] terms = [.. new[] { ("DaysCritical", "7"), ("DaysHigh", "21"), ("DaysMedium", "60"), ("DaysLow", "") }.Select(t => string.Equals(t.Item1, field, StringComparison.Ordinal) ? (field, typed) : t)];
        using var answer = await browser.SendAsync(address + "/new", address, [.. Contract, ("ClauseReference", "9"), .. terms], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.ReadAsync(answer, Stop);
        page.QuerySelectorAll(".message").Select(m => m.Id).ShouldBe([$"{field}-message"]);
        page.QuerySelector($"#{field}-message")!.TextContent.ShouldContain(names);
        page.QuerySelectorAll(".summary li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_clause_without_terms_is_asked_for_one()
    {
        var (_, browser, address) = await EngagementAsync();
        using var answer = await browser.SendAsync(address + "/new", address, [.. Contract, ("ClauseReference", "9")], Stop);
        (await Browser.ReadAsync(answer, Stop)).QuerySelector("#DaysCritical-message")!.TextContent.ShouldContain("at least one severity");
    }

    [Fact]
    public async Task A_contract_without_clause_says_that_policy_sets_the_dates()
    {
        var (_, browser, address) = await EngagementAsync();
        (await browser.SendAsync(address + "/new", address, Contract, Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.OpenAsync(address, Stop)).QuerySelector("tbody")!.TextContent.ShouldContain("By policy");
    }

    private static (string, string)[] Contract => [("Title", "Master services agreement"), ("SignedOn", "2026-01-10"), ("EffectiveOn", "2026-02-01")];

    private static (string, string)[] Clause => [("ClauseReference", "12.3"), ("DaysCritical", "7"), ("DaysHigh", "20"), ("DaysMedium", "60"), ("DaysLow", "120"), ("CureDays", "10")];

    private async Task<(Organization Buyer, Browser Browser, string Address)> EngagementAsync()
    {
        var buyer = await data.BuyerAsync();
        var engagement = await data.EngagementAsync(await data.VendorRecordAsync(buyer));
        return (buyer, await data.SignInAsync(await data.MemberAsync(buyer, Role.Legal)), $"/o/{buyer.Slug}/engagements/{engagement.Id.Value}/contracts");
    }
}

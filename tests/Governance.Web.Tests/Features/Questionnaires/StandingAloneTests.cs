using System.Net;
using AngleSharp.Html.Dom;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

public sealed class StandingAloneTests(Host host) : IClassFixture<Host>
{
    private const string Sentence = "“None of these” cannot be chosen together with others.";
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task None_of_these_is_not_saved_together_with_others_by_the_button_or_as_one_types_and_says_so_before()
    {
        var pair = await data.AcceptedPairAsync(template: await data.TemplateAsync(Reports()));
        using var ben = await data.SignInAsync(pair.Ben);
        var own = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
        var page = await ben.OpenAsync($"{own}?view=focus&q=R-1", stop);
        page.QuerySelector("input[value=none][data-alone]")!.ParentElement!.TextContent.ShouldContain("Not together with others.");
        page.QuerySelectorAll("input[data-alone]").Length.ShouldBe(1);
        using var both = await ben.SendAsync(page, own + "/answers/R-1", [("Values", "soc"), ("Values", "none"), ("Comment", "Kept.")], stop);
        both.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await Browser.ReadAsync(both, stop);
        again.Body!.TextContent.ShouldContain(Sentence);
        ((IHtmlInputElement)again.QuerySelector("input[value=soc]")!).IsChecked.ShouldBeTrue();
        again.QuerySelector("#Comment")!.TextContent.ShouldBe("Kept.");
        var list = await ben.OpenAsync(own + "?view=list", stop);
        list.QuerySelector("#row-R-1")!.TextContent.ShouldContain("None of these (not together with others)");
        ben.Client.DefaultRequestHeaders.Add("X-Autosave", "1");
        using var typed = await ben.SendAsync(list, own + "/answers/R-1", [("R-1.Values", "none"), ("R-1.Values", "iso")], stop);
        (typed.StatusCode, await typed.Content.ReadAsStringAsync(stop)).ShouldBe((HttpStatusCode.UnprocessableEntity, Sentence));
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().CountAsync(stop))).ShouldBe(0);
        using var alone = await ben.SendAsync(list, own + "/answers/R-1", [("R-1.Values", "none")], stop);
        alone.IsSuccessStatusCode.ShouldBeTrue();
    }

    private static Question Reports() => new()
    {
        Key = "R-1", Text = "Which reports are there?", Type = QuestionType.Multiple, Weight = 1,
        Options = [new() { Key = "soc", Label = "SOC 2", Credit = 0.5m }, new() { Key = "iso", Label = "ISO 27001", Credit = 0.5m }, new() { Key = "none", Label = "None of these", Credit = 0, StandsAlone = true }],
    };
}

using System.Globalization;
using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

/// <summary>P2 of docs/performance.md: what the page of a questionnaire costs, by count.</summary>
public sealed class QuestionnaireTests(Host host) : IClassFixture<Host>
{
    private const int MostBytes = 200_000;
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_an_option_that_asks_for_compensating_controls_shows_their_fields()
    {
        var question = TestData.YesNo("AC-1", "Is it in place?");
        question = question with { Options = [question.Options[0], question.Options[1] with { AsksCompensating = true }] };
        var pair = await data.AcceptedPairAsync(template: await data.TemplateAsync(question));
        using var ben = await data.SignInAsync(pair.Ben);
        var page = await ben.OpenAsync($"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}?view=focus&q=AC-1", stop);
        page.QuerySelectorAll("input[name=Values]").Select(option => (option.GetAttribute("value"), option.HasAttribute("data-asks"))).ShouldBe([("yes", false), ("no", true)]);
    }

    [Fact]
    public async Task Three_hundred_questions_cost_as_many_statements_as_three_and_less_than_200_kB_in_either_view()
    {
        var counts = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var size in (int[])[3, 300])
        {
            var pair = await AnsweredAsync(size);
            using var ben = await data.SignInAsync(pair.Ben);
            foreach (var view in (string[])["list", "focus"])
            {
                for (var visit = 0; visit < 2; visit++)
                {
                    using var answer = await ben.GetAsync($"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}?view={view}&section=access&q=AC-1", stop);
                    answer.EnsureSuccessStatusCode();
                    (await answer.Content.ReadAsByteArrayAsync(stop)).Length.ShouldBeLessThan(MostBytes, view);
                    var spent = host.Spending.All.Last(s => s.Action is "Questionnaires.Show");
                    spent.Statements.Count.ShouldBeLessThanOrEqualTo(4, string.Join('\n', spent.Statements));
                    if (counts.TryGetValue(view, out var before)) before.Add(spent.Statements.Count);
                    else counts[view] = [spent.Statements.Count];
                    if (visit > 0) spent.Statements.ShouldAllBe(sql => !sql.Contains("stored_documents"), "the text of the questions is read once");
                }
            }
        }
        foreach (var (view, seen) in counts) seen.ShouldAllBe(count => count == seen[0], $"{view}: {string.Join(", ", seen)}");
    }

    [Fact]
    public async Task A_long_section_is_listed_in_pages_that_together_show_every_question_once()
    {
        var pair = await AnsweredAsync(205);
        using var ben = await data.SignInAsync(pair.Ben);
        var (seen, address) = (new List<string>(), $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}?view=list&section=access");
        for (var next = address; next is not null;)
        {
            var page = await ben.OpenAsync(next, stop);
            seen.AddRange(page.QuerySelectorAll(".listed-row").Select(row => row.Id!));
            next = page.QuerySelector(".listed-foot a[rel=next]")?.GetAttribute("href");
        }
        seen.ShouldBe(Enumerable.Range(1, 205).Select(i => $"row-AC-{i}"));
        (await ben.OpenAsync(address + "&q=AC-150", stop)).QuerySelectorAll(".listed-row").ShouldContain(row => row.Id == "row-AC-150");
        // whoever comes from the question in Focus goes on at its row
        (await ben.OpenAsync(address.Replace("list", "focus", StringComparison.Ordinal) + "&q=AC-150", stop)).QuerySelectorAll("nav a").Select(view => view.GetAttribute("href")).ShouldContain(href => href == address + "&q=AC-150#row-AC-150");
    }

    // every question answered, one document attached, the first question returned with words of the buyer's
    private async Task<Pair> AnsweredAsync(int size)
    {
        var questions = Enumerable.Range(1, size).Select(i => TestData.YesNo(string.Create(CultureInfo.InvariantCulture, $"AC-{i}"), $"Is the measure that the policy names under number {i} in place everywhere, and who looks after it?") with { Why = new string('w', 400), Good = new string('g', 400) });
        var pair = await data.AcceptedPairAsync(template: await data.TemplateAsync([.. questions]));
        var document = await data.EvidenceAsync(pair.Vendor, pair.Ben);
        await data.AsAsync(pair.Vendor.Id, async db =>
        {
            var questionnaire = await db.Set<Questionnaire>().SingleAsync(stop);
            var json = await db.Set<StoredDocument>().Where(d => d.Hash == questionnaire.QuestionnaireHash).Select(d => d.Json).SingleAsync(stop);
            var now = host.Clock.GetUtcNow();
            foreach (var question in FrozenQuestionnaire.Read(json).Questions())
            {
                var answer = Answer.Begin(questionnaire, question, new(AnswerState.Answered, Classification.Internal, new() { Values = ["yes"] }), pair.Ben.Id, now);
                db.Add(answer);
                if (question.Key is "AC-1") db.Add(answer.Attach(questionnaire, question, document.Id, pair.Ben.Id, now));
            }
            await db.SaveChangesAsync(stop);
            questionnaire.Submit(pair.Ben.Id, now);
            questionnaire.Reopen([.. FrozenQuestionnaire.Read(json).Questions().Select(q => q.Key)], questionnaire.DueOn, now);
            return await db.SaveChangesAsync(stop);
        });
        return pair;
    }
}

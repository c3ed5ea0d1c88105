using System.Globalization;
using System.Net;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

/// <summary>A table takes as many rows as an answer may have, however many fields that makes.</summary>
public sealed class AnswerTableTests(Host host) : IClassFixture<Host>
{
    private const int Columns = 6;
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task As_many_rows_as_an_answer_may_have_are_saved_and_one_more_is_refused_by_their_number()
    {
        var question = TestData.YesNo("AC-1", "Who stands behind the service?") with { Type = QuestionType.Table, Options = [], Columns = [.. Enumerable.Range(1, Columns).Select(i => new TableColumn($"c{i}", $"Column {i}"))] };
        var pair = await data.AcceptedPairAsync(template: await data.TemplateAsync(question));
        using var ben = await data.SignInAsync(pair.Ben);
        var own = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
        (await ben.OpenAsync(own + "?view=focus&q=AC-1", stop)).QuerySelector("main")!.TextContent.ShouldContain($"At most {AnswerRules.MaxRows} rows are taken.");
        using var saved = await ben.SendAsync(own + "?view=focus&q=AC-1", own + "/answers/AC-1", Rows(AnswerRules.MaxRows), stop);
        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await RowsAsync(pair)).ShouldBe(AnswerRules.MaxRows);
        foreach (var many in (int[])[AnswerRules.MaxRows + 1, 1100])
        {
            using var refused = await ben.SendAsync(own + "?view=focus&q=AC-1", own + "/answers/AC-1", Rows(many), stop);
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await refused.Content.ReadAsStringAsync(stop)).ShouldContain(AnswerValueRefusals.TooManyRows.With(AnswerRules.MaxRows).Sentence);
        }
        (await RowsAsync(pair)).ShouldBe(AnswerRules.MaxRows);
    }

    private static (string, string)[] Rows(int count) =>
        [.. Enumerable.Range(0, count).SelectMany(row => Enumerable.Range(1, Columns).Select(column => ($"Rows[{row.ToString(CultureInfo.InvariantCulture)}][c{column}]", $"{row} {column}")))];

    private Task<int> RowsAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, async db => (await db.Set<Answer>().AsNoTracking().SingleAsync(stop)).Value!.Rows.Count);
}

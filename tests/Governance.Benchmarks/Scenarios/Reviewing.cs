using System.Globalization;

namespace Governance.Benchmarks.Scenarios;

/// <summary>P3b: a reviewer determines one question of 300; audit entry and score follow in the same transaction.</summary>
internal static class Reviewing
{
    private const string Slug = "medium-buyer-1";
    private const int Reviewer = 1, Trips = 2;

    public static async Task RunAsync(Field field, Sheet sheet)
    {
        field.Medium.Cookie = field.Wired.Cookie = await field.Ground.CookieAsync("medium", Slug, Reviewer);
        var open = await field.Ground.ColumnAsync<Guid>("medium",
            $"select a.id from assessments a join organizations o on o.id = a.tenant_id where o.slug = '{Slug}' and a.latest_submission > 0 and a.review_closed_at is null order by a.id limit 8");
        using (var client = Poster.Client(field.Wired))
        {
            var send = await SenderAsync(field, client, open[^1]);
            sheet.Add("P3b", await field.HearAsync(send), statements: null, Trips);
        }
        var cost = await field.ByTurnsAsync((field.Medium, seconds => Poster.SendAsync(field.Medium, seconds, (client, sender) => SenderAsync(field, client, open[sender]))));
        sheet.Add("P3b", "one determination", string.Create(CultureInfo.InvariantCulture, $"{cost[0].Web:0.00} ms, database {cost[0].Database:0.00} ms"));
    }

    private static async Task<Func<Task>> SenderAsync(Field field, HttpClient client, Guid assessment)
    {
        var question = (await field.Ground.ColumnAsync<string>("medium", $"select question from received_answers where assessment_id = '{assessment}' and state = 'Answered' order by question limit 1"))[0];
        var seen = (await field.Ground.ColumnAsync<int>("medium", $"select coalesce(max(ordinal), 0) from determinations where assessment_id = '{assessment}' and question = '{question}'"))[0];
        var token = await Poster.TokenAsync(client, $"/o/{Slug}/assessments/{assessment}/review/{question}");
        return async () =>
        {
            using var answer = await Poster.PostAsync(client, $"/o/{Slug}/assessments/{assessment}/determinations", autosaved: false,
                ("Question", question), ("Status", "NotSatisfied"), ("Reason", string.Create(CultureInfo.InvariantCulture, $"Not shown, looked at {seen} times.")), ("Seen", Poster.Text(seen++)), ("Submission", Poster.Text(1)), ("__RequestVerificationToken", token));
        };
    }
}

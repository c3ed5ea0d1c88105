using System.Globalization;

namespace Governance.Benchmarks.Scenarios;

/// <summary>P2 and P3a: a vendor opens a questionnaire of 300 questions, and saves one answer.</summary>
internal static class Answering
{
    private const string Slug = "medium-vendor-1";
    private const double MostToForm = 1.5, MostToSave = 3;
    private const int PageStatements = 4, SaveStatements = 1, SaveTrips = 1, MostKilobytes = 200;

    public static async Task RunAsync(Field field, Sheet sheet)
    {
        field.Medium.Cookie = field.Wired.Cookie = await field.Ground.CookieAsync("medium", Slug);
        var open = await field.Ground.ColumnAsync<Guid>("medium", $"select q.id from questionnaires q join organizations o on o.id = q.tenant_id where o.slug = '{Slug}' and q.submitted_at is null order by q.id limit 8");
        await PageAsync(field, sheet, $"/o/{Slug}/questionnaires/{open[0]}?view=List");
        await SaveAsync(field, sheet, open);
    }

    private static async Task PageAsync(Field field, Sheet sheet, string path)
    {
        using var client = Poster.Client(field.Wired);
        sheet.Add("P2", await field.HearAsync(() => client.GetStringAsync(new Uri(path, UriKind.Relative))), PageStatements);
        var kilobytes = (await client.GetByteArrayAsync(new Uri(path, UriKind.Relative))).Length / 1000.0;
        sheet.Add("P2", "(c) bytes, not compressed", string.Create(CultureInfo.InvariantCulture, $"{kilobytes:0} kB"), string.Create(CultureInfo.InvariantCulture, $"≤ {MostKilobytes} kB"), kilobytes <= MostKilobytes);
        var cost = await field.ByTurnsAsync(
            (field.Floor, seconds => Wrk.ReadAsync(field.Floor, "/questions", seconds)),
            (field.Medium, seconds => Wrk.ReadAsync(field.Medium, path, seconds)));
        sheet.Add("P2", "(r) beside 1.5 million answers, to FLOOR-Q", cost[1], cost[0], MostToForm);
    }

    private static async Task SaveAsync(Field field, Sheet sheet, IReadOnlyList<Guid> open)
    {
        using (var client = Poster.Client(field.Wired))
        {
            var send = await SenderAsync(field, client, open[^1]);
            sheet.Add("P3a", await field.HearAsync(send), SaveStatements, SaveTrips);
        }
        var cost = await field.ByTurnsAsync(
            (field.Floor, seconds => Poster.SendAsync(field.Floor, seconds, (client, sender) => Task.FromResult<Func<Task>>(() => FloorAsync(client, sender)))),
            (field.Medium, seconds => Poster.SendAsync(field.Medium, seconds, (client, sender) => SenderAsync(field, client, open[sender]))));
        sheet.Add("P3a", "(r) to FLOOR-SAVE", cost[1], cost[0], MostToSave);
    }

    private static async Task FloorAsync(HttpClient client, int sender)
    {
        using var answer = await Poster.PostAsync(client, "/save", autosaved: false, ("id", Poster.Text(sender + 1)), ("text", "Reviewed each quarter by the security board."));
    }

    // as the page's script saves while somebody types
    private static async Task<Func<Task>> SenderAsync(Field field, HttpClient client, Guid questionnaire)
    {
        var question = (await field.Ground.ColumnAsync<string>("medium", $"select question from answers where questionnaire_id = '{questionnaire}' and value like '%\"text\":%' and state = 'Answered' order by question limit 1"))[0];
        var version = Poster.Text((await field.Ground.ColumnAsync<int>("medium", $"select version from answers where questionnaire_id = '{questionnaire}' and question = '{question}'"))[0]);
        var token = await Poster.TokenAsync(client, $"/o/{Slug}/questionnaires/{questionnaire}?q={question}");
        var count = 0;
        return async () =>
        {
            using var answer = await Poster.PostAsync(client, $"/o/{Slug}/questionnaires/{questionnaire}/answers/{question}", autosaved: true,
                ("State", "Answered"), ("Label", "Confidential"), ("Text", string.Create(CultureInfo.InvariantCulture, $"Reviewed each quarter, the last time {Environment.ProcessId}/{++count}.")), ("Version", version), ("__RequestVerificationToken", token));
            if (answer.Headers.TryGetValues("Row-Version", out var next)) version = next.Single();
        };
    }
}

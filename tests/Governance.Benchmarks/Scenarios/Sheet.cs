using System.Globalization;
using System.Text;

namespace Governance.Benchmarks.Scenarios;

/// <summary>The figures of a run, on the console as they come and in a document at the end. A target that is missed is written as missed.</summary>
internal sealed class Sheet
{
    private readonly StringBuilder table = new("| | what | figure | target | |\n| --- | --- | --- | --- | --- |\n");

    /// <summary>Notes a figure that has a target.</summary>
    public void Add(string scenario, string what, string figure, string target, bool met) => Line(scenario, what, figure, target, met ? "met" : "**missed**");

    /// <summary>Notes a figure that has none.</summary>
    public void Add(string scenario, string what, string figure) => Line(scenario, what, figure, "", "");

    /// <summary>Notes what one request sends to the database.</summary>
    public void Add(string scenario, Heard heard, int? statements, int? trips = null)
    {
        if (statements is { } allowed) Add(scenario, "(c) statements", Number(heard.Statements.Count), string.Create(CultureInfo.InvariantCulture, $"≤ {allowed}"), heard.Statements.Count <= allowed);
        else Add(scenario, "(c) statements", Number(heard.Statements.Count));
        if (trips is { } most)
        {
            Add(scenario, "(c) round trips", Number(heard.Trips), string.Create(CultureInfo.InvariantCulture, $"≤ {most}"), heard.Trips <= most);
            Add(scenario, "(c) commits", Number(heard.Commits), "1", heard.Commits == 1);
        }
        else Add(scenario, "(c) round trips", Number(heard.Trips));
    }

    /// <summary>Notes a cost as a ratio to the floor's.</summary>
    public void Add(string scenario, string what, Measured product, Measured floor, double most)
    {
        var ratio = product.Web / floor.Web;
        Add(scenario, what, string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00} ({product.Web:0.00} ms to {floor.Web:0.00} ms; database {product.Database:0.00} ms to {floor.Database:0.00} ms)"),
            string.Create(CultureInfo.InvariantCulture, $"≤ {most:0.0#}"), ratio <= most);
    }

    /// <summary>Writes the document.</summary>
    public string Write(string machine, string command, IEnumerable<string> remarks) => $"""
        # What the portal costs

        Measured {TimeProvider.System.GetUtcNow():d MMMM yyyy, HH:mm} UTC on {machine}, by

        ```
        {command}
        ```

        (c) are counts: statements, round trips and bytes of one request, heard on the wire between portal and database, beside the call for
        session, membership and context. Ratios compare processor time per request of the web process with that of the floor application
        (`tests/Governance.Floor`: bare ASP.NET Core MVC and Npgsql) in the same run, the two taking turns; what the database server used stands
        beside it and is in no ratio. Both run in Production, from a Release build, on one PostgreSQL with its defaults. Times are of this machine.

        FLOOR-SAVE has neither sign-in nor antiforgery, which the portal's save has. FLOOR-Q shows 300 questions at once; the portal's list of a
        questionnaire shows a section, a hundred questions at most, and P2 is the page that opens first.

        P1 is the list of vendors; P2 a questionnaire as it opens; P3a one answer saved, P3b one determination made; P4 scores computed; P6 and P7
        workbooks written and read; P11 the start, and the memory of an idle portal, both programs as `dotnet publish` makes them; P16 a campaign sent
        by the portal's queue, its pause between two rounds included; P17 evidence of a gigabyte, in and out; P18 proposals from an answer library,
        whose quality is in [proposals.md](proposals.md).

        {table}
        {string.Join('\n', remarks)}

        """.ReplaceLineEndings("\n");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(params string[] cells)
    {
        table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        Console.WriteLine(string.Join("  ", cells).TrimEnd());
    }
}

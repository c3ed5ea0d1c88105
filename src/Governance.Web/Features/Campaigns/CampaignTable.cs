using Governance.Web.Hosting;
using Governance.Web.Look;

namespace Governance.Web.Features.Campaigns;

/// <summary>The list of campaigns as a table to take home.</summary>
internal static class CampaignTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<CampaignRow> Table { get; } = new(
        "campaigns",
        (new("Reference"), (table, row) => table.Write(row.Campaign.Reference)),
        (new("Campaign", 36), (table, row) => table.Write(row.Campaign.Title)),
        (new("State"), (table, row) => table.Write(row.Campaign.Word())),
        (new("Questionnaires", 14), (table, row) => table.Write(row.All)),
        (new("Sent", 10), (table, row) => table.Write(row.Sent)),
        (new("Held back", 10), (table, row) => table.Write(row.HeldBack)),
        (new("Answered", 10), (table, row) => table.Write(row.Answered)),
        (new("Overdue", 10), (table, row) => table.Write(row.Overdue)),
        (new("Launched", 20), (table, row) => table.Write(row.Campaign.LaunchedAt)),
        (new("Launched by", 24), (table, row) => table.Write(row.LaunchedBy)),
        (new("Next cycle", 12), (table, row) => table.Write(row.Campaign.NextOn)));

    /// <summary>The board of one on a day.</summary>
    public static TableOf<CampaignLine> Board(DateOnly today, CampaignScope scope) => new(
        "campaign",
        (new("Vendor", 28), (table, line) => table.Write(line.Vendor)),
        (new("Service", 28), (table, line) => table.Write(line.Service)),
        (new("Questionnaire", 36), (table, line) => table.Write(line.Questionnaire)),
        (new("State"), (table, line) => table.Write(line.Word(today))),
        (new("Why not sent", 60), (table, line) => table.Write(line.Member.HeldBack)),
        (new("Assessment"), (table, line) => table.Write(line.Assessment?.Reference)),
        (new("Answered by", 34), (table, line) => table.Write(line.Assessment is { } sent ? AssessorsOwn.AnsweredBy(sent.Own) : null)),
        (new("Due", 12), (table, line) => table.Write(line.Assessment?.DueOn ?? line.Member.DueOn)),
        (new("Sent", 20), (table, line) => table.Write(line.Assessment?.SentAt)),
        (new("Submitted", 20), (table, line) => table.Write(line.Assessment?.SubmittedAt)),
        (new("Baseline", 40), (table, line) => table.Write(scope.BaselineOf(line) is { } baseline ? $"{baseline.Baseline.Word()}, {baseline.Title} {baseline.FrameworkVersion}" : null)),
        (new("Controls of the baseline", 12), (table, line) => table.Write(scope.BaselineOf(line)?.Controls.Count)),
        (new("Of these asked about", 12), (table, line) => table.Write(scope.BaselineOf(line)?.Controls.Count - scope.NotAsked(line)?.Count)),
        (new("Of these not asked about", 60), (table, line) => table.Write(scope.NotAsked(line) is { } missing ? string.Join(", ", missing.Select(control => control.Control)) : null)));
}

using Governance.Domain.Questionnaires;
using Governance.Web.Hosting;

namespace Governance.Web.Features.Inbox;

/// <summary>The inbox as a table to take home.</summary>
internal static class InboxTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<Questionnaire> Table { get; } = new(
        "inbox",
        (new("Reference"), (table, row) => table.Write(row.Reference)),
        (new("Buyer", 28), (table, row) => table.Write(row.BuyerName)),
        (new("Service", 28), (table, row) => table.Write(row.Service)),
        (new("Questionnaire", 36), (table, row) => table.Write(row.Title)),
        (new("Questions", 10), (table, row) => table.Write(row.Questions)),
        (new("Of questions last time", 14), (table, row) => table.Write(row.WholeQuestions)),
        (new("State"), (table, row) => table.Write(row.State.Word())),
        (new("Received", 20), (table, row) => table.Write(row.ReceivedAt)),
        (new("Due", 12), (table, row) => table.Write(row.DueOn)),
        (new("Submissions", 12), (table, row) => table.Write(row.SubmittedCount)),
        (new("Submitted", 20), (table, row) => table.Write(row.SubmittedAt)),
        (new("Open again", 12), (table, row) => table.Write(row.ReturnedQuestions.Count)));
}

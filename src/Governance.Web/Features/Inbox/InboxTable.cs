using Governance.Domain.Questionnaires;
using Governance.Formats.Tables;
using TableColumn = Governance.Formats.Tables.TableColumn;

namespace Governance.Web.Features.Inbox;

/// <summary>The inbox as a table to take home.</summary>
internal static class InboxTable
{
    /// <summary>Its columns.</summary>
    public static IReadOnlyList<TableColumn> Columns { get; } =
    [
        new("Reference"), new("Customer", 28), new("Service", 28), new("Questionnaire", 36), new("Questions", 10), new("State"),
        new("Received", 20), new("Due", 12), new("Submissions", 12), new("Submitted", 20), new("Open again", 12),
    ];

    /// <summary>Writes one row after the other.</summary>
    public static async Task WriteAsync(this IAsyncEnumerable<Questionnaire> questionnaires, ITableWriter table, CancellationToken stop)
    {
        await foreach (var questionnaire in questionnaires.WithCancellation(stop))
        {
            table.Write(questionnaire.Reference);
            table.Write(questionnaire.BuyerName);
            table.Write(questionnaire.Service);
            table.Write(questionnaire.Title);
            table.Write(questionnaire.Questions);
            table.Write(questionnaire.State.Word());
            table.Write(questionnaire.ReceivedAt);
            table.Write(questionnaire.DueOn);
            table.Write(questionnaire.SubmittedCount);
            table.Write(questionnaire.SubmittedAt);
            table.Write(questionnaire.ReturnedQuestions.Count);
            await table.EndRowAsync(stop);
        }
    }
}

using Governance.Formats.Tables;

namespace Governance.Web.Features.Assessments;

/// <summary>The list of assessments as a table to take home.</summary>
internal static class AssessmentTable
{
    /// <summary>Its columns.</summary>
    public static IReadOnlyList<TableColumn> Columns { get; } =
    [
        new("Reference"), new("Vendor", 28), new("Service", 28), new("Questionnaire", 36), new("Version", 10), new("Questions", 10),
        new("State"), new("Sent", 20), new("Due", 12), new("Submissions", 12), new("Submitted", 20), new("Reviewed", 20),
    ];

    /// <summary>Writes one row after the other.</summary>
    public static async Task WriteAsync(this IAsyncEnumerable<AssessmentRow> rows, ITableWriter table, CancellationToken stop)
    {
        await foreach (var (assessment, vendor) in rows.WithCancellation(stop))
        {
            table.Write(assessment.Reference);
            table.Write(vendor);
            table.Write(assessment.Service);
            table.Write(assessment.TemplateTitle);
            table.Write(assessment.TemplateVersion);
            table.Write(assessment.Questions);
            table.Write(assessment.State.Word());
            table.Write(assessment.SentAt);
            table.Write(assessment.DueOn);
            table.Write(assessment.LatestSubmission);
            table.Write(assessment.SubmittedAt);
            table.Write(assessment.ReviewClosedAt);
            await table.EndRowAsync(stop);
        }
    }
}

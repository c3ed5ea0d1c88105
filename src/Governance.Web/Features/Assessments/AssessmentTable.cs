using Governance.Web.Hosting;
using Governance.Web.Look;

namespace Governance.Web.Features.Assessments;

/// <summary>The list of assessments as a table to take home.</summary>
internal static class AssessmentTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<AssessmentRow> Table { get; } = new(
        "assessments",
        (new("Reference"), (table, row) => table.Write(row.Assessment.Reference)),
        (new("Vendor", 28), (table, row) => table.Write(row.Vendor)),
        (new("Service", 28), (table, row) => table.Write(row.Assessment.Service)),
        (new("Questionnaire", 36), (table, row) => table.Write(row.Assessment.TemplateTitle)),
        (new("Version", 10), (table, row) => table.Write(row.Assessment.TemplateVersion)),
        (new("Questions", 10), (table, row) => table.Write(row.Assessment.Questions)),
        (new("Gap questionnaire of", 20), (table, row) => table.Write(row.GapOf)),
        (new("Answered by", 34), (table, row) => table.Write(AssessorsOwn.AnsweredBy(row.Assessment.Own))),
        (new("State"), (table, row) => table.Write(row.Urgency.Word())),
        (new("Sent", 20), (table, row) => table.Write(row.Assessment.SentAt)),
        (new("Due", 12), (table, row) => table.Write(row.Assessment.DueOn)),
        (new("Submissions", 12), (table, row) => table.Write(row.Assessment.LatestSubmission)),
        (new("Submitted", 20), (table, row) => table.Write(row.Assessment.SubmittedAt)),
        (new("Reviewed", 20), (table, row) => table.Write(row.Assessment.ReviewClosedAt)));
}

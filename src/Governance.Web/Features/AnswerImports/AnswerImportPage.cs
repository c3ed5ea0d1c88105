using Governance.Web.Imports;
using Governance.Web.Lists;

namespace Governance.Web.Features.AnswerImports;

/// <summary>The dry run of an answered questionnaire: its sheets, and what would become of each line.</summary>
/// <param name="Plan">The file with every line.</param>
/// <param name="Only">The outcome that is shown; null for all.</param>
/// <param name="After">The line after which the page begins.</param>
/// <param name="Form">What is said of all answers.</param>
public sealed record AnswerImportPage(AnswerPlan Plan, AnswerLineOutcome? Only, int After, ImportedAnswersForm Form)
{
    private ListPage<AnswerLine> Shown { get; } = Plan.Lines.PageAfter(After, line => line.Number, line => Only is null || line.Outcome == Only);

    /// <summary>The lines of this page.</summary>
    public IReadOnlyList<AnswerLine> Lines => Shown.Rows;

    /// <summary>The line after which the next page begins; null on the last.</summary>
    public int? Next => Shown.More ? Lines[^1].Number : null;

    /// <summary>Whether the answers went into the library.</summary>
    public bool IsDone => Plan.Import.ImportedAt is not null;

    /// <summary>The sheets of the file, which can be corrected until the import.</summary>
    /// <param name="own">Address of the import.</param>
    public ImportedSheets Sheets(string own) => new(Plan.Import.FileName, Plan.Read.Sheets, ("Answers", sheet => sheet.Answers), IsDone ? null : own);
}

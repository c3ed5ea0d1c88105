using Governance.Domain.Templates;
using Governance.Formats.Questionnaires;
using Governance.Web.Imports;
using Governance.Web.Lists;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>The dry run of a questionnaire: its sheets, and what would become of each line.</summary>
/// <param name="Import">The file.</param>
/// <param name="Read">What was read from it, as chosen.</param>
/// <param name="Only">The outcome that is shown; null for all.</param>
/// <param name="After">The line after which the page begins.</param>
/// <param name="Form">How the template is called.</param>
public sealed record QuestionnaireImportPage(QuestionnaireImport Import, ReadQuestionnaire Read, DryRunOutcome? Only, int After, ImportedTemplateForm Form)
{
    private readonly IReadOnlyList<DryRunLine> lines = Read.Lines();

    private ListPage<DryRunLine> Shown => lines.PageAfter(After, line => line.Number, line => Only is null || line.Outcome == Only);

    /// <summary>The lines of this page.</summary>
    public IReadOnlyList<DryRunLine> Lines => Shown.Rows;

    /// <summary>The line after which the next page begins; null on the last.</summary>
    public int? Next => Shown is { More: true } shown ? shown.Rows[^1].Number : null;

    /// <summary>How many lines there are.</summary>
    public int All => lines.Count;

    /// <summary>The sheets of the file, which can be corrected until a template is made.</summary>
    /// <param name="own">Address of the import.</param>
    public ImportedSheets Sheets(string own) => new(Import.FileName, Read.Sheets, ("Questions", sheet => sheet.Questions), Import.DraftId is null ? own : null);

    /// <summary>How many lines have an outcome.</summary>
    public int Count(DryRunOutcome outcome) => lines.Count(line => line.Outcome == outcome);
}

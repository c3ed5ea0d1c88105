using Governance.Domain.Templates;
using Governance.Formats.Questionnaires;
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
    private const int PageSize = 100;
    private readonly IReadOnlyList<DryRunLine> lines = Read.Lines();

    private ListPage<DryRunLine> Shown => lines.Where(line => (Only is null || line.Outcome == Only) && line.Number > After).Take(PageSize + 1).ToList().ToPage(PageSize);

    /// <summary>The lines of this page.</summary>
    public IReadOnlyList<DryRunLine> Lines => Shown.Rows;

    /// <summary>The line after which the next page begins; null on the last.</summary>
    public int? Next => Shown is { More: true } shown ? shown.Rows[^1].Number : null;

    /// <summary>How many lines there are.</summary>
    public int All => lines.Count;

    /// <summary>How many lines have an outcome.</summary>
    public int Count(DryRunOutcome outcome) => lines.Count(line => line.Outcome == outcome);
}

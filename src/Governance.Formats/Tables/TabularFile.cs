using Governance.Domain;
using Governance.Formats.Csv;
using Governance.Formats.Xlsx;
using Governance.Intake;

namespace Governance.Formats.Tables;

/// <summary>Opens whatever file of tables somebody hands in.</summary>
public static class TabularFile
{
    private const string Taken = "an Excel workbook (.xlsx) or a csv file";

    /// <summary>Looks into the file and opens it as a workbook or csv file.</summary>
    /// <param name="fileName">The name it came under.</param>
    /// <param name="content">All of it, seekable; it stays open and must outlive what is returned.</param>
    /// <param name="limits">How large it may be.</param>
    /// <exception cref="Refused">It is of another kind, lies about its kind, is damaged or too large.</exception>
    public static ITabularRows Open(string fileName, Stream content, TableLimits limits)
    {
        WrongFile.Refuse(fileName, content, limits.Intake, [".csv"], Taken);
        var verdict = FileIntake.Inspect(fileName, content, limits.Intake);
        if (!verdict.IsAccepted) throw new Refused(verdict.Refusal);
        content.Position = 0;
        return verdict.Content.Kind switch
        {
            FileKind.Workbook => XlsxRows.Open(fileName, content, limits),
            FileKind.Csv => new CsvRows(fileName, content, limits),
            FileKind.Pdf or FileKind.Png or FileKind.Jpeg or FileKind.Document or FileKind.Presentation or FileKind.Text or FileKind.Markdown or FileKind.Json =>
                throw new Refused(TableRefusals.NotATable.With(fileName, Taken)),
        };
    }
}

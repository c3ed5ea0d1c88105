using Governance.Domain;
using Governance.Formats.Questionnaires;
using Governance.Formats.Xlsx;

namespace Governance.Web.Imports;

/// <summary>A sheet whose reading somebody corrects.</summary>
/// <param name="Sheet">As it is read now.</param>
/// <param name="Own">Address of the import.</param>
/// <param name="Number">0-based, in the order of the tabs.</param>
/// <param name="File">The name of the file.</param>
public sealed record CorrectedSheet(ReadSheet Sheet, string Own, int Number, string File)
{
    private const int MostOfHeading = 60;

    /// <summary>The columns that hold something: letters, heading and the first values below it.</summary>
    public IReadOnlyList<(string Letters, string Heading, IReadOnlyList<string> Samples)> Columns =>
        [.. Enumerable.Range(0, Math.Max(Sheet.Headings.Count, Sheet.Samples.Count)).Select(i => (CellReference.Letters(i), Heading(i), Samples(i))).Where(column => column.Item2.Length > 0 || column.Item3.Count > 0)];

    /// <summary>What stands in the column that is chosen; null where none is.</summary>
    public string? Holds(string? letters) => letters?.Trim() is not { Length: > 0 } typed || CellReference.Column(typed) is not { } column ? null
        : (Heading(column), Samples(column)) switch
        {
            ("", []) => $"Nothing stands in column {typed.ToUpperInvariant()} below this row.",
            ("", var samples) => Quoted(samples),
            (var heading, []) => $"{heading}: empty below the heading",
            var (heading, samples) => $"{heading}: {Quoted(samples)}",
        };

    /// <summary>Values one after the other, each in quotation marks.</summary>
    public static string Quoted(IReadOnlyList<string> samples) => string.Join(", ", samples.Select(sample => $"“{sample}”"));

    private string Heading(int column) => Sheet.Headings.ElementAtOrDefault(column) is { } heading ? heading.Length > MostOfHeading ? heading.Beginning(MostOfHeading) + "…" : heading : "";

    private IReadOnlyList<string> Samples(int column) => Sheet.Samples.ElementAtOrDefault(column) ?? [];
}

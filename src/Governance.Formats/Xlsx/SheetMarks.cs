using System.Xml;
using Governance.Formats.Tables;

namespace Governance.Formats.Xlsx;

/// <summary>What a sheet says about its cells after their values: which are merged and which offer values (ISO/IEC 29500-1, 18.3.1.32 and 18.3.1.55). What is beyond the limits is left out.</summary>
internal sealed class SheetMarks
{
    private const int MostRanges = 100_000, MostCharacters = 8_192;
    private readonly BoundedText text = new();
    private readonly List<CellRange> merged = [];
    private readonly List<CellChoices> choices = [];
    private readonly List<(int Row, int Column)> unsaved = [];

    /// <summary>Merged cells.</summary>
    public IReadOnlyList<CellRange> Merged => merged;

    /// <summary>Cells that offer values.</summary>
    public IReadOnlyList<CellChoices> Choices => choices;

    /// <summary>Formulas without a saved value.</summary>
    public IReadOnlyList<(int Row, int Column)> Unsaved => unsaved;

    /// <summary>Notes a formula without a saved value.</summary>
    public void NoteUnsaved(int row, int column)
    {
        if (unsaved.Count < MostRanges) unsaved.Add((row, column));
    }

    /// <summary>Takes what the element at which the reader stands says.</summary>
    public void Take(XmlReader xml)
    {
        if (Is(xml, "mergeCell") && merged.Count < MostRanges && CellReference.Range(xml.GetAttribute("ref") ?? "") is { } range) merged.Add(range);
        else if (Is(xml, "dataValidation") && xml.GetAttribute("type") is "list" && choices.Count < MostRanges) TakeChoices(xml);
    }

    // newer programs write both place and source as elements of an extension
    private void TakeChoices(XmlReader xml)
    {
        var (cells, source) = (xml.GetAttribute("sqref") ?? "", "");
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (Is(xml, "sqref")) cells = text.Plain(xml, MostCharacters) ?? "";
            else if (Is(xml, "formula1") && source.Length == 0) source = text.Plain(xml, MostCharacters) ?? "";
        }
        List<CellRange> ranges = [.. cells.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CellReference.Range).OfType<CellRange>()];
        if (ranges.Count > 0 && source.Length > 0) choices.Add(new CellChoices(ranges, source));
    }

    private static bool Is(XmlReader xml, string name) => string.Equals(xml.LocalName, name, StringComparison.Ordinal);
}

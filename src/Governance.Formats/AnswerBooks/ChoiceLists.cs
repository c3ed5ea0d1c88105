using ClosedXML.Excel;
using Governance.Formats.Workbooks;
using Governance.Formats.Xlsx;

namespace Governance.Formats.AnswerBooks;

/// <summary>The lists that cells offer to choose from. They stand in a hidden tab of their own: written into the cell's rule, a list ends at 255 characters and at every comma.</summary>
internal sealed class ChoiceLists
{
    private readonly List<(IReadOnlyList<string> Texts, List<IXLCell> Cells)> lists = [];
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    /// <summary>Lets a cell offer these texts and take nothing else.</summary>
    public void Offer(IXLCell cell, params IReadOnlyList<string> texts)
    {
        var key = string.Join('\n', texts);
        if (!known.TryGetValue(key, out var at))
        {
            known[key] = at = lists.Count;
            lists.Add((texts, []));
        }
        lists[at].Cells.Add(cell);
    }

    /// <summary>Fills the tab, a column per list, and sets the rules of all cells.</summary>
    public void Write(IXLWorksheet tab)
    {
        foreach (var (at, (texts, cells)) in lists.Index())
        {
            for (var i = 0; i < texts.Count; i++) CellText.Put(tab.Cell(i + 1, at + 1), texts[i]);
            var list = $"'{tab.Name}'!${CellReference.Letters(at)}$1:${CellReference.Letters(at)}${texts.Count}";
            foreach (var onTab in cells.GroupBy(cell => cell.Worksheet))
            {
                var rule = onTab.First().SetDataValidation();
                foreach (var cell in onTab.Skip(1)) rule.AddRange(cell.AsRange());
                rule.List(list, inCellDropdown: true);
                rule.ErrorTitle = "Not in the list";
                rule.ErrorMessage = "Choose one of the list, or leave the cell empty.";
            }
        }
        tab.Protect();
        tab.Hide();
    }
}

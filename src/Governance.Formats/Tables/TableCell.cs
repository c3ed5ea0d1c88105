namespace Governance.Formats.Tables;

/// <summary>A cell: what kind of value it holds and that value as text, the same on every machine.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">The value; empty where there is none.</param>
public readonly record struct TableCell(CellKind Kind, string Text)
{
    /// <summary>A cell without a value.</summary>
    public static TableCell Empty { get; } = new(CellKind.Empty, "");

    /// <summary>A cell of text; empty text is no value.</summary>
    public static TableCell OfText(string text) => text.Length == 0 ? Empty : new(CellKind.Text, text);
}

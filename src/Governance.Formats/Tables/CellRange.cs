using System.Runtime.InteropServices;

namespace Governance.Formats.Tables;

/// <summary>A rectangle of cells; rows are 1-based as the sheet shows them, columns 0-based.</summary>
/// <param name="FirstRow">Its topmost row.</param>
/// <param name="LastRow">Its lowest row.</param>
/// <param name="FirstColumn">Its leftmost column.</param>
/// <param name="LastColumn">Its rightmost column.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CellRange(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    /// <summary>Whether a cell lies in it.</summary>
    public bool Holds(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;
}

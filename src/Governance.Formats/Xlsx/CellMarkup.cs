using System.Runtime.InteropServices;

namespace Governance.Formats.Xlsx;

/// <summary>Where a cell stands in the bytes of its sheet.</summary>
/// <param name="Column">0-based.</param>
/// <param name="Start">Where its tag begins.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="IsCalculated">Whether a formula stands in it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellMarkup(int Column, int Start, int End, bool IsCalculated);

using System.Runtime.InteropServices;

namespace Governance.Formats.Xlsx;

/// <summary>Where a row stands in the bytes of its sheet.</summary>
/// <param name="Number">1-based, as the sheet shows it.</param>
/// <param name="Start">Where its tag begins.</param>
/// <param name="Inside">Where its cells begin.</param>
/// <param name="InsideEnd">Where the tag that ends it begins; where it has ended, for a row that is one tag.</param>
/// <param name="End">Where it has ended.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowMarkup(int Number, int Start, int Inside, int InsideEnd, int End)
{
    /// <summary>Whether it is one tag, without cells.</summary>
    public bool IsEmpty => Inside == End;
}

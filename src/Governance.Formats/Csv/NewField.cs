using System.Runtime.InteropServices;

namespace Governance.Formats.Csv;

/// <summary>What a field shall hold.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsNumber">Whether it is a number, which may begin with a minus.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NewField(string Text, bool IsNumber);

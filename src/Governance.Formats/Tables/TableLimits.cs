using Governance.Intake;

namespace Governance.Formats.Tables;

/// <summary>How large tables from outside may be.</summary>
public sealed record TableLimits
{
    /// <summary>The limits of imports.</summary>
    public static TableLimits Standard { get; } = new();

    /// <summary>What is taken in at all; less than for evidence, since every cell is read.</summary>
    public IntakeLimits Intake { get; init; } = new() { MaxBytes = 32 << 20, MaxUnpackedBytes = 256 << 20, MaxXmlCharacters = 256 << 20 };

    /// <summary>The sheets of a workbook.</summary>
    public int MaxSheets { get; init; } = 200;

    /// <summary>The last row of a sheet.</summary>
    public int MaxRows { get; init; } = 200_000;

    /// <summary>The last column of a sheet.</summary>
    public int MaxColumns { get; init; } = 1_000;

    /// <summary>The cells of a file, with the empty ones left of a value: each costs memory.</summary>
    public int MaxCells { get; init; } = 5_000_000;

    /// <summary>The characters of a cell; Excel itself holds 32,767.</summary>
    public int MaxCellCharacters { get; init; } = 32_767;

    /// <summary>The characters of all texts that a workbook's cells share.</summary>
    public int MaxSharedCharacters { get; init; } = 32 << 20;

    /// <summary>The characters of all cells of a workbook, those of a shared text each time.</summary>
    public int MaxShownCharacters { get; init; } = 64 << 20;
}

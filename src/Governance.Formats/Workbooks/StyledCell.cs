namespace Governance.Formats.Workbooks;

/// <summary>A value with its look.</summary>
public readonly record struct StyledCell
{
    private StyledCell(object? value) => Value = value;

    /// <summary>How it is filled.</summary>
    public CellTone Tone { get; init; }

    /// <summary>How it is shown where its column says otherwise.</summary>
    public ColumnFormat? Format { get; init; }

    /// <summary>A string, a double, a DateTime or nothing.</summary>
    internal object? Value { get; }

    /// <summary>Text; it stays text, whatever it begins with.</summary>
    public static implicit operator StyledCell(string? text) => new(string.IsNullOrEmpty(text) ? null : text);

    /// <summary>A number.</summary>
    public static implicit operator StyledCell(decimal? number) => new((double?)number);

    /// <summary>A count.</summary>
    public static implicit operator StyledCell(int? number) => new((double?)number);

    /// <summary>A date.</summary>
    public static implicit operator StyledCell(DateOnly? date) => new(date?.ToDateTime(default));

    /// <summary>An instant, shown in UTC.</summary>
    public static implicit operator StyledCell(DateTimeOffset? instant) => new(instant?.UtcDateTime);

    /// <summary>The same value with a fill.</summary>
    public StyledCell In(CellTone tone) => this with { Tone = tone };

    /// <summary>The same value, shown otherwise than its column.</summary>
    public StyledCell As(ColumnFormat format) => this with { Format = format };
}

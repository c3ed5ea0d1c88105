namespace Governance.Formats.Tables;

/// <summary>Writes tables row by row in constant memory. Text stays text, whatever it begins with; instants are written in UTC.</summary>
public interface ITableWriter : IAsyncDisposable
{
    /// <summary>Begins a sheet with its headings.</summary>
    /// <exception cref="InvalidOperationException">The format has one sheet, and that has begun.</exception>
    Task StartAsync(string sheet, IReadOnlyList<TableColumn> columns, CancellationToken cancel);

    /// <summary>Writes the next cell of the row: text.</summary>
    void Write(string? text);

    /// <summary>Writes the next cell of the row: a number.</summary>
    void Write(decimal? number);

    /// <summary>Writes the next cell of the row: a date.</summary>
    void Write(DateOnly? date);

    /// <summary>Writes the next cell of the row: an instant, to the second.</summary>
    void Write(DateTimeOffset? instant);

    /// <summary>Writes the next cell of the row: true or false.</summary>
    void Write(bool? truth);

    /// <summary>Ends the row; the next cell begins another one.</summary>
    ValueTask EndRowAsync(CancellationToken cancel);

    /// <summary>Completes the file; without this it is not readable.</summary>
    Task FinishAsync(CancellationToken cancel);
}

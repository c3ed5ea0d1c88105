using Governance.Formats.Csv;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Governance.Web.Hosting;

/// <summary>A list as a file, written row by row while it is read, in constant memory.</summary>
/// <param name="name">The file's name without its ending.</param>
/// <param name="format">The kind of file.</param>
/// <param name="columns">Its columns.</param>
/// <param name="rows">Writes the rows.</param>
public sealed class TableDownload(string name, TableFormat format, IReadOnlyList<TableColumn> columns, Func<ITableWriter, CancellationToken, Task> rows) : ActionResult
{
    /// <inheritdoc />
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (response, stop) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = format is TableFormat.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"{name}.{(format is TableFormat.Csv ? "csv" : "xlsx")}");
        response.Headers.ContentDisposition = disposition.ToString();
        // an archive ends its parts with writes that do not wait; the body's pipe takes those, the body does not
        var body = response.BodyWriter.AsStream(leaveOpen: true);
        await using ITableWriter writer = format is TableFormat.Csv ? new CsvTableWriter(body) : await XlsxTableWriter.CreateAsync(body, stop);
        await writer.StartAsync(name, columns, stop);
        await rows(writer, stop);
        await writer.FinishAsync(stop);
    }
}

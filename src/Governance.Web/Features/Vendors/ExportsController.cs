using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Governance.Web.Features.Vendors;

/// <summary>The register as a file: what the list shows, with its filter and order, on all its pages.</summary>
[Route("o/{org}/vendors/export"), Requires(Permission.ViewPortfolio)]
public sealed class ExportsController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>A workbook, or a csv file where the format says so.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Show(VendorFilter filter, string? format, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (now, workbook) = (clock.GetUtcNow(), !string.Equals(format, "csv", StringComparison.Ordinal));
        Response.ContentType = workbook ? VendorExport.Xlsx : VendorExport.Csv;
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = VendorExport.FileName(now, workbook) }.ToString();
        // a workbook is a zip archive, whose directory is written at once and at the end
        HttpContext.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = workbook;
        var rows = db.Matching(filter, now).From(null, filter.ByTier, up: !filter.Downwards).Rows(db, now).AsAsyncEnumerable();
        await VendorExport.WriteAsync(Response.Body, workbook, rows, stop);
        return new EmptyResult();
    }
}

using Governance.Data.Audit;
using Governance.Domain.Organizations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Governance.Web.Features.AuditBundles;

/// <summary>A bundle, written to the answer while it is read. Where reading fails half way the connection is cut, and the file lacks its sealed end.</summary>
public sealed class AuditBundleDownload(Organization organization, AuditBundleDesk desk) : ActionResult
{
    /// <inheritdoc />
    public override Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (response, stop) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = "application/jsonl; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"audit-{organization.Slug}.jsonl");
        response.Headers.ContentDisposition = disposition.ToString();
        return desk.WriteAsync(organization, response.Body, stop);
    }
}

using Governance.Data.Door;
using Governance.Vault;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Hosting;

/// <summary>Hands out a file that a permit opens: to be kept and never shown in place, under no other policy than none, and not to be cached.</summary>
public sealed class FileHandout(EvidenceVault vault, KeptOrganizationKeys keys)
{
    private const string Sandbox = "sandbox; default-src 'none'";

    /// <summary>The file as an attachment; 404 where nothing was opened. The whole of it is authenticated before the first byte leaves.</summary>
    /// <exception cref="Domain.Refused">It was changed after it was stored.</exception>
    public async Task<IActionResult> GiveAsync(OpenedEvidence? opened, HttpResponse response, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (opened is null) return new NotFoundResult();
        keys.Take(opened.Key);
        var content = await vault.OpenAsync(opened.Permit, opened.Revision.Blob(), stop);
        response.RegisterForDisposeAsync(content);
        await content.CopyToAsync(Stream.Null, stop);
        content.Position = 0;
        response.Headers.ContentSecurityPolicy = Sandbox;
        response.Headers.CacheControl = "no-store";
        return new FileStreamResult(content, opened.Revision.ContentType) { FileDownloadName = opened.Revision.FileName };
    }
}

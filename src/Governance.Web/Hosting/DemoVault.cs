using System.Text;
using Governance.Data.Demo;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Web.Access;
using Governance.Web.Features.Evidence;

namespace Governance.Web.Hosting;

/// <summary>The files of the story, taken in as if somebody had chosen them in a form.</summary>
public sealed class DemoVault(EvidenceDesk desk) : IDemoVault
{
    /// <inheritdoc />
    public async Task<EvidenceId> TakeAsync(TenantId owner, DemoFile file, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', file.Lines) + "\n"));
        return (await desk.TakeAsync(owner, new(file.Title, file.Label, file.EmbargoUntil), new Upload(file.Name, content), by, stop)).Id;
    }
}

using Governance.Domain;
using Governance.Domain.Evidence;

namespace Governance.Data.Demo;

/// <summary>Takes the files of the story in, the way every file goes. The vault lies beyond this project.</summary>
public interface IDemoVault
{
    /// <summary>Takes a file in for its owner; which document it became.</summary>
    Task<EvidenceId> TakeAsync(TenantId owner, DemoFile file, UserId by, CancellationToken stop);
}

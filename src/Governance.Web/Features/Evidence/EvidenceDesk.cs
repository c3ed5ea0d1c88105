using Governance.Data;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Intake;
using Governance.Vault;
using Governance.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Evidence;

/// <summary>Takes files in: into the vault first, then on record. What is refused on the way leaves nothing behind.</summary>
public sealed class EvidenceDesk(GovernanceDb db, EvidenceVault vault, EvidenceSpace space, TimeProvider clock)
{
    /// <summary>Takes in a document with its first file.</summary>
    /// <exception cref="Refused">The vault does not take the file, it does not fit into the quota, or the document lacks something.</exception>
    public async Task<EvidenceDocument> TakeAsync(TenantId owner, EvidenceForm form, Upload upload, UserId by, CancellationToken stop)
    {
        var document = await ReceiveAsync(owner, form, upload, by, stop);
        await KeepAsync();
        return document;
    }

    /// <summary>Takes the file of a new document into the vault; it is on record with <see cref="SaveAsync"/>, and given up with <see cref="ForgetAsync"/>.</summary>
    /// <exception cref="Refused">The vault does not take the file, nothing more fits into the quota, or the document lacks something.</exception>
    public async Task<EvidenceDocument> ReceiveAsync(TenantId owner, EvidenceForm form, Upload upload, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (now, revision) = (clock.GetUtcNow(), new EvidenceRevisionId(Ids.New()));
        var document = EvidenceDocument.Take(owner, form.Title, form.Label, form.EmbargoUntil, revision, by, now);
        db.Add(document);
        await ReceiveAsync(document, upload, by, now, stop);
        return document;
    }

    /// <summary>Takes in a newer file of a document; what was granted before stays what it was.</summary>
    /// <exception cref="Refused">The vault does not take the file, or the document is sensitive and the person may not grant evidence.</exception>
    public async Task ReviseAsync(EvidenceDocument document, Upload upload, (UserId Id, bool Grants) by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Revise(new(Ids.New()), by.Grants, by.Id);
        await ReceiveAsync(document, upload, by.Id, clock.GetUtcNow(), stop);
        await KeepAsync();
    }

    /// <summary>Puts on record what was received, with everything else that was changed, where it fits into the quota.</summary>
    /// <exception cref="Refused"><see cref="EvidenceRefusals.QuotaUsed"/>; nothing was saved.</exception>
    public Task SaveAsync(CancellationToken stop) => space.SaveAsync(Received().Sum(revision => revision.Size), stop);

    /// <summary>Deletes the bytes of files whose record was given up before it was kept.</summary>
    public async Task ForgetAsync()
    {
        foreach (var revision in Received()) await vault.DeleteAsync(revision.Blob(), CancellationToken.None);
    }

    private async Task ReceiveAsync(EvidenceDocument document, Upload upload, UserId by, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(upload);
        await space.MustBeLeftAsync(stop);
        var receipt = await vault.ReceiveAsync(document.CurrentRevision, document.TenantId, upload.FileName, upload.Content, space.Limits, stop);
        if (receipt is not { Blob: { } blob, Verdict.Content: { } content }) throw new Refused(receipt.Verdict.Refusal!);
        db.Add(new EvidenceRevision(document.TenantId, document.CurrentRevision, document.Id, upload.FileName, content.Kind.MediaType(), blob, by, now));
    }

    private async Task KeepAsync()
    {
        try
        {
            // not given up where the browser goes: between a commit and its answer nobody could tell whether the file is on record
            await SaveAsync(CancellationToken.None);
        }
        catch (Exception failure) when (failure is DbUpdateException or Refused)
        {
            await ForgetAsync();
            throw;
        }
    }

    private List<EvidenceRevision> Received() => [.. db.ChangeTracker.Entries<EvidenceRevision>().Where(entry => entry.State is EntityState.Added).Select(entry => entry.Entity)];
}

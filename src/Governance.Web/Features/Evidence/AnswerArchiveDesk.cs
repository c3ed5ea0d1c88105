using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Intake;
using Governance.Vault;
using Governance.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Evidence;

/// <summary>Takes in the files that a questionnaire's workbook names, out of one zip, and puts them beside their answers: all of them or none.</summary>
public sealed class AnswerArchiveDesk(EvidenceVault vault, EvidenceDesk documents, EvidenceSpace space, AttachmentDesk attachments)
{
    /// <summary>Takes them; null where there is no such questionnaire.</summary>
    /// <exception cref="Refused">The zip or one of its files is not taken; nothing is kept then.</exception>
    public async Task<AnswerArchiveOutcome?> TakeAsync(Guid questionnaire, Upload zip, Classification? label, (TenantId Owner, UserId Id) by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(zip);
        try
        {
            return await vault.UnpackAsync(by.Owner, zip.FileName, zip.Content, space.Limits, archive => TakeAsync(questionnaire, (archive, zip.FileName), label, by), stop);
        }
        catch (Exception failure) when (failure is DbUpdateException or Refused)
        {
            await documents.ForgetAsync();
            throw;
        }
    }

    // once the zip is there, it is not given up where the browser goes: what is in the vault then comes on record, or is deleted
    private async Task<AnswerArchiveOutcome?> TakeAsync(Guid questionnaire, (GuardedArchive Content, string Name) zip, Classification? label, (TenantId Owner, UserId Id) by)
    {
        AnswerArchive? read = null;
        var attached = await attachments.AttachAsync(questionnaire, async open =>
        {
            read = await AnswerArchive.ReadAsync(zip.Content, zip.Name, open);
            return await TakeAsync(zip.Content, read.Files, label, by);
        }, by.Id, CancellationToken.None);
        return attached is { } count ? new(read!.Files.Count, count, read.Problems) : null;
    }

    private async Task<IReadOnlyList<(string, EvidenceId)>> TakeAsync(GuardedArchive archive, IReadOnlyList<ArchivedFile> files, Classification? label, (TenantId Owner, UserId Id) by)
    {
        List<(string, EvidenceId)> taken = [];
        foreach (var file in files)
        {
            await using var content = archive.Read(file.Entry);
            var document = await documents.TakeAsync(by.Owner, new(file.Title, label), new(file.Name, content), by.Id, CancellationToken.None);
            taken.AddRange(file.Questions.Select(question => (question, document.Id)));
        }
        return taken;
    }
}

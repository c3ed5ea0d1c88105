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
    /// <summary>Takes them; null where the questionnaire is gone by then.</summary>
    /// <exception cref="Refused">The zip or one of its files is not taken; nothing is kept then.</exception>
    public Task<AnswerArchiveOutcome?> TakeAsync(OpenQuestionnaire open, Upload zip, Classification? label, (TenantId Owner, UserId Id) by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(zip);
        return vault.UnpackAsync(by.Owner, zip.FileName, zip.Content, space.Limits, async archive =>
        {
            var read = await AnswerArchive.ReadAsync(archive, zip.FileName, open, stop);
            return read.Problems.Count > 0 ? new(read, 0) : await TakeAsync(open, archive, read, label, by);
        }, stop);
    }

    // not given up where the browser goes: what is in the vault by then comes on record, or is deleted
    private async Task<AnswerArchiveOutcome?> TakeAsync(OpenQuestionnaire open, GuardedArchive archive, AnswerArchive read, Classification? label, (TenantId Owner, UserId Id) by)
    {
        try
        {
            // encrypted and looked into before anything is held against others
            List<(string Question, EvidenceId Evidence)> taken = [];
            foreach (var file in read.Files)
            {
                await using var content = archive.Read(file.Entry);
                var document = await documents.ReceiveAsync(by.Owner, new(file.Title, label), Upload.Named(file.Name, content), by.Id, CancellationToken.None);
                taken.AddRange(file.Questions.Select(question => (question, document.Id)));
            }
            return await attachments.AttachAsync(open.Questionnaire.Id.Value, taken, documents.SaveAsync, by.Id, CancellationToken.None) is { } attached ? new(read, attached) : null;
        }
        catch (Exception failure) when (failure is DbUpdateException or Refused or InvalidDataException)
        {
            await documents.ForgetAsync();
            throw;
        }
    }
}

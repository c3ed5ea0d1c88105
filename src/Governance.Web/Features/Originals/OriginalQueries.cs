using Governance.Data;
using Governance.Domain;
using Governance.Domain.Questionnaires;
using Governance.Formats.Questionnaires.Filling;
using Governance.Formats.Tables;
using Governance.Web.Imports;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Originals;

/// <summary>Reads and keeps the buyers' files that lie beside questionnaires.</summary>
internal static class OriginalQueries
{
    /// <summary>The file beside a questionnaire; null where there is none.</summary>
    public static Task<UploadedOriginal?> UploadedAsync(this GovernanceDb db, Guid questionnaire, CancellationToken stop) =>
        db.Set<UploadedOriginal>().FirstOrDefaultAsync(o => o.QuestionnaireId == new QuestionnaireId(questionnaire), stop);

    /// <summary>Keeps a file beside a questionnaire. Refuses what cannot be read or filled, and a second one.</summary>
    public static async Task KeepOriginalAsync(this GovernanceDb db, Questionnaire questionnaire, IFormFile posted, UserId by, DateTimeOffset now, CancellationToken stop)
    {
        var (file, shape) = await posted.TakenAsync(stop);
        if (await db.Set<UploadedOriginal>().AnyAsync(o => o.QuestionnaireId == questionnaire.Id, stop)) throw new Refused(OriginalRefusals.OneOnly);
        var original = UploadedOriginal.Read(questionnaire, file, shape, await db.Set<UploadedOriginal>().ChoicesAsync(shape, stop), by, now);
        var read = original.Read();
        OriginalFile.Fill(original.FileName, original.Content, TableLimits.Standard, read, []);
        if (!read.Questions().Any()) throw new Refused(OriginalRefusals.NoQuestions);
        db.Add(original);
        await db.SaveChangesAsync(stop);
    }
}

using Governance.Domain.Questionnaires;
using Governance.Formats.Questionnaires;
using Governance.Web.Imports;

namespace Governance.Web.Features.Originals;

/// <summary>A buyer's file as it lies beside a questionnaire, with the answers so far in it.</summary>
/// <param name="Questionnaire">The questionnaire.</param>
/// <param name="Original">The file.</param>
/// <param name="Read">What was read from it.</param>
/// <param name="Filling">What is written, and what is not.</param>
/// <param name="Writes">Whether the reader may replace, correct and remove it.</param>
public sealed record OriginalPage(Questionnaire Questionnaire, UploadedOriginal Original, ReadQuestionnaire Read, FilledOriginalPage Filling, bool Writes)
{
    /// <summary>Its sheets, with how many questions were found in each.</summary>
    public ImportedSheets Sheets => new(Original.FileName, Read.Sheets, ("Questions", sheet => sheet.Questions), Writes ? Filling.Own : null);
}

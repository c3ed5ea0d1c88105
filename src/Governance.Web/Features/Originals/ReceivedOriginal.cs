using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Web.Imports;

namespace Governance.Web.Features.Originals;

/// <summary>An assessment whose questionnaire was made of a file of the buyer's, with the latest submission.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Vendor">Our name for whoever answered.</param>
/// <param name="Made">The submission, word for word.</param>
/// <param name="Asked">The questionnaire as sent, as a document.</param>
/// <param name="Import">The file.</param>
public sealed record ReceivedOriginal(Assessment Assessment, string Vendor, SubmissionMade Made, string Asked, QuestionnaireImport Import)
{
    /// <summary>The file with the answers. Refuses a file that holds no cells.</summary>
    public FilledOriginal Fill() =>
        FilledOriginal.Of(Import.FileName, Import.Content, Import.Read(), FrozenQuestionnaire.Read(Asked), Made.Answers);
}

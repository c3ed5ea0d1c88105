using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Evidence;

/// <summary>Asking for a zip of documents.</summary>
/// <param name="Questionnaire">For which questionnaire.</param>
/// <param name="Back">The address of its workbook.</param>
/// <param name="Action">Where the form goes.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Problems">Why nothing was taken.</param>
public sealed record AnswerArchivePage(Questionnaire Questionnaire, string Back, string Action, AnswerArchiveForm Form, IReadOnlyList<string> Problems)
{
    /// <summary>How many problems are listed.</summary>
    public const int MostProblems = 100;
}

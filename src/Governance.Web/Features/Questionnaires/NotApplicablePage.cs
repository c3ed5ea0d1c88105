using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Questionnaires;

/// <summary>What saying that a section does not apply would touch.</summary>
/// <param name="Open">The questionnaire.</param>
/// <param name="Section">The section.</param>
/// <param name="Own">Address of the questionnaire.</param>
/// <param name="Form">What was typed.</param>
public sealed record NotApplicablePage(OpenQuestionnaire Open, FrozenSection Section, string Own, NotApplicableForm Form)
{
    /// <summary>What is touched and what is left.</summary>
    public NotApplicablePlan Plan { get; } = NotApplicablePlan.Of(Open.Sheet, Section);

    /// <summary>The section in the list.</summary>
    public string Back => $"{Own}?view=list&section={Section.Key}";

    /// <summary>A question by its number and text.</summary>
    public string Named(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return $"{Open.Sheet.Document.Place(question.Key)} {question.Text}";
    }
}

using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Assignments;

/// <summary>A form that gives a part of a questionnaire to somebody.</summary>
/// <param name="Open">The questionnaire.</param>
/// <param name="Own">Its address.</param>
/// <param name="Colleagues">Who can have it.</param>
/// <param name="Form">What was typed.</param>
/// <typeparam name="T">The form.</typeparam>
public sealed record AssignmentPage<T>(OpenQuestionnaire Open, string Own, IReadOnlyList<Choice> Colleagues, T Form)
{
    /// <summary>The question that it is about; null where it is about sections, or the whole.</summary>
    public FrozenQuestion? Question { get; init; }

    /// <summary>The section that it is about, or that the question stands in.</summary>
    public FrozenSection? Section { get; init; }

    /// <summary>The names of those who can have it, where more than the name stands in the choice.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; init; } = new Dictionary<Guid, string>();

    /// <summary>Where one goes back to.</summary>
    public string Back => Question is { } question ? $"{Own}?view=focus&q={question.Key}" : Own + "/assignments";

    /// <summary>The sections, each with its questions and who has it.</summary>
    public IReadOnlyList<Choice> Sections => [.. Open.Sheet.Document.Sections.Select(section => new Choice(section.Key, section.Title, Hint(section)))];

    /// <summary>The name of whoever was chosen.</summary>
    public string Chosen(Guid? holder) => Colleagues.FirstOrDefault(choice => string.Equals(choice.Value, holder?.ToString(), StringComparison.Ordinal))?.Text ?? "";

    private string Hint(FrozenSection section)
    {
        var asked = section.Questions.Count(question => Open.Sheet.Asked.Contains(question.Key));
        return $"{Look.FigureWords.Of(asked, "question")}, with {(Open.Holders.Of(AssignmentPart.Of(section)) is { } holder ? Open.Name(holder) : "nobody in particular")}";
    }
}

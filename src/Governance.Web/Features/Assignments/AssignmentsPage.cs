using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Assignments;

/// <summary>Who sees to what of a questionnaire.</summary>
/// <param name="Open">The questionnaire.</param>
/// <param name="Own">Its address.</param>
/// <param name="Acts">What was given and forwarded, the latest first, each with the name of whoever did it.</param>
public sealed record AssignmentsPage(OpenQuestionnaire Open, string Own, IReadOnlyList<(Assignment Made, string By)> Acts)
{
    /// <summary>The questionnaire.</summary>
    public Questionnaire Questionnaire => Open.Questionnaire;

    /// <summary>The name of whoever looks after the whole.</summary>
    public string? Owner => Open.Holders.Owner is { } owner ? Open.Name(owner) : null;

    /// <summary>The name of whoever a part itself was given to; null for nobody in particular.</summary>
    public string? With(AssignmentPart part) => Open.Holders.Of(part) is { } holder ? Open.Name(holder) : null;

    /// <summary>How many questions of a section are asked.</summary>
    public int Asked(FrozenSection section) => section.Questions.Count(question => Open.Sheet.Asked.Contains(question.Key));

    /// <summary>The questions of a section that were given by themselves.</summary>
    public IEnumerable<FrozenQuestion> Given(FrozenSection section) => section.Questions.Where(question => Open.Holders.Of(AssignmentPart.Of(question)) is not null);

    /// <summary>What became of a part, in words.</summary>
    public string InWords(Assignment made)
    {
        ArgumentNullException.ThrowIfNull(made);
        var part = made.Part.InWords(Open.Sheet.Document);
        return made.Holder is { } holder ? $"Gave {part} to {Open.Name(holder)}" : $"Took {part} off everybody in particular";
    }
}

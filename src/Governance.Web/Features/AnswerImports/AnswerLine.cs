using Governance.Formats.Questionnaires;

namespace Governance.Web.Features.AnswerImports;

/// <summary>A line of the dry run of an answered questionnaire.</summary>
/// <param name="Outcome">What would become of it.</param>
/// <param name="Place">Where it stands in the file.</param>
/// <param name="Section">The section of a question.</param>
/// <param name="Asked">The question with its answer; null for a line that is none.</param>
/// <param name="Why">Why that becomes of it.</param>
public sealed record AnswerLine(AnswerLineOutcome Outcome, string Place, string Section, ReadQuestion? Asked, string Why)
{
    /// <summary>Counted from 1, for paging.</summary>
    public int Number { get; init; }

    /// <summary>Whether it can be chosen; null where nothing can be decided, otherwise whether it is taken now.</summary>
    public bool? IsTaken { get; init; }
}

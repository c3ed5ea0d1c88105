using Governance.Domain.Gaps;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Assessments;

/// <summary>Questions of a gap plan for a table; many of them are folded, section by section.</summary>
/// <param name="Caption">What they are.</param>
/// <param name="All">The questions, in their order.</param>
/// <param name="Titles">Titles of sections by their number, as far as they are known.</param>
public sealed record GapLines(string Caption, IReadOnlyList<GapLine> All, IReadOnlyDictionary<string, string> Titles)
{
    // what a person still reads in one go, also on a telephone
    private const int MostUnfolded = 25;

    /// <summary>Whether they are folded.</summary>
    public bool Folds => All.Count > MostUnfolded;

    /// <summary>Section by section, each by its name.</summary>
    public IEnumerable<(string Section, IReadOnlyList<GapLine> Lines)> Sections => All.GroupBy(Number, StringComparer.Ordinal).Select(part => (Named(part.Key), (IReadOnlyList<GapLine>)[.. part]));

    /// <summary>The titles of the sections of a questionnaire that was cut, by the numbers they had in the whole.</summary>
    public static IReadOnlyDictionary<string, string> TitlesOf(FrozenQuestionnaire cut, GapPlan plan)
    {
        ArgumentNullException.ThrowIfNull(cut);
        ArgumentNullException.ThrowIfNull(plan);
        var lines = plan.Lines.ToDictionary(line => line.Key, StringComparer.Ordinal);
        return cut.Sections.ToDictionary(section => Number(lines[section.Questions[0].Key]), section => section.Title, StringComparer.Ordinal);
    }

    private string Named(string number) => Titles.TryGetValue(number, out var title) ? $"{number}. {title}" : $"Section {number}";

    private static string Number(GapLine line) => line.Place.Split('.')[0];
}

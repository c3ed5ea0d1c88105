using Governance.Domain;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Where a question can be moved to, section by section.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Title">Its title.</param>
/// <param name="Question">The question.</param>
/// <param name="Now">Where it stands, as <see cref="PositionForm"/> says it.</param>
/// <param name="Sections">Each section with its places: what is sent, and the words.</param>
public sealed record MovePage(Guid Draft, string Title, Question Question, string Now, IReadOnlyList<(string Title, IReadOnlyList<(string Move, string Words)> Places)> Sections)
{
    private const int MostOfText = 80;

    /// <summary>The places for a question of a template; null where it has none such.</summary>
    public static MovePage? Of(Guid draft, QuestionnaireTemplate template, string key)
    {
        ArgumentNullException.ThrowIfNull(template);
        if (template.Question(key) is not { } question) return null;
        var (sections, now) = (new List<(string, IReadOnlyList<(string, string)>)>(), "");
        foreach (var section in template.Sections)
        {
            List<(string Move, string Words)> places = [($"question:{key}:{section.Key}:0", "At the beginning")];
            foreach (var other in section.Questions)
                if (ReferenceEquals(other, question)) now = places[^1].Move;
                else places.Add(($"question:{key}:{section.Key}:{places.Count}", $"After {other.Key}, {Brief(other.Text)}"));
            sections.Add((section.Title, places));
        }
        return new(draft, template.Title, question, now, sections);
    }

    private static string Brief(string text) => text.Length <= MostOfText ? text : text.Beginning(MostOfText).TrimEnd() + "…";
}

using System.Globalization;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Checks what one question is mapped to.</summary>
internal static class ControlChecks
{
    /// <summary>Everything wrong with the controls of a question, in sentences.</summary>
    public static IReadOnlyList<string> ControlFlaws(this QuestionnaireTemplate template, string question, IReadOnlyList<Framework> loaded)
    {
        var section = template.Sections.ToList().FindIndex(s => s.Questions.Any(q => Same(q.Key, question)));
        var place = string.Create(CultureInfo.InvariantCulture, $"sections[{section}].questions[{template.Sections[section].Questions.ToList().FindIndex(q => Same(q.Key, question))}].controls");
        return [.. TemplateRules.Check(template, loaded).Where(flaw => flaw.Place.StartsWith(place, StringComparison.Ordinal)).Select(flaw => flaw.Sentence)];
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}

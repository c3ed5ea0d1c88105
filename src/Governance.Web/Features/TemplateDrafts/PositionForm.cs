using System.Globalization;
using FluentValidation;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>
/// What is moved where, in one text, because one button says it: <c>section:KEY:up</c>, <c>question:KEY:down</c>, or, as dragging
/// says it, <c>section:KEY:2</c> and <c>question:KEY:SECTION:0</c>, places counted from 0.
/// </summary>
public sealed record PositionForm(string? Move = null)
{
    /// <summary>The edit that it asks for, with the part of the page that it is about; null where it names nothing that is there.</summary>
    public (TemplateEdit Edit, string Fragment)? In(QuestionnaireTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return (Move ?? "").Split(':') switch
        {
            ["section", var key, var to] when template.Section(key) is { } section && Place(to, template.Sections.ToList().IndexOf(section)) is { } place =>
                (template.Moving(section, place), $"#section-{key}{Button(to)}"),
            ["question", var key, var to] when template.Question(key) is { } question && Beside(template, question, to) is { } target => (template.Moving(question, target.Section, target.Place), $"#question-{key}{Button(to)}"),
            ["question", var key, var into, var to] when template.Question(key) is { } question && template.Section(into) is not null && Place(to, 0) is { } place => (template.Moving(question, into, place), "#question-" + key),
            _ => null,
        };
    }

    // whoever moves on by keyboard stands on the same button again
    private static string Button(string to) => to is "up" or "down" ? "-" + to : "";

    private static int? Place(string to, int now) => to switch
    {
        "up" => Math.Max(now - 1, 0),
        "down" => now + 1,
        _ => int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null,
    };

    // past the first or last question of a section lies the section beside it
    private static (string Section, int Place)? Beside(QuestionnaireTemplate template, Question question, string to)
    {
        var at = template.Sections.ToList().FindIndex(s => s.Questions.Contains(question));
        var (section, within) = (template.Sections[at], template.Sections[at].Questions.ToList().IndexOf(question));
        return to switch
        {
            "up" when within > 0 => (section.Key, within - 1),
            "up" when at > 0 => (template.Sections[at - 1].Key, int.MaxValue),
            "down" when within < section.Questions.Count - 1 => (section.Key, within + 1),
            "down" when at < template.Sections.Count - 1 => (template.Sections[at + 1].Key, 0),
            "up" or "down" => (section.Key, within),
            _ => null,
        };
    }

    /// <summary>Something is moved.</summary>
    public sealed class Validator : AbstractValidator<PositionForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Move).NotEmpty().WithMessage("Say what is to be moved.");
    }
}

using Governance.Domain.Catalogs;
using Governance.Domain.Templates;

namespace Governance.Domain.Questionnaires;

/// <summary>What a template has to keep to before it can be published.</summary>
public static class TemplateRules
{
    /// <summary>Finds everything wrong with a template, in its order; empty when it can be published.</summary>
    /// <param name="template">The template.</param>
    /// <param name="frameworks">The loaded frameworks; one version of each key, or several.</param>
    public static IReadOnlyList<Flaw> Check(QuestionnaireTemplate template, IReadOnlyCollection<Framework> frameworks)
    {
        var reach = new ConditionReach(template);
        return
        [
            .. Whole(template),
            .. template.Sections.SelectMany((section, i) => Of(section, $"sections[{i}]")),
            .. Placed(template).SelectMany(placed => QuestionRules.Check(placed.Question).Select(flaw => flaw with { Place = $"{placed.Place}.{flaw.Place}" })),
            .. Placed(template).SelectMany(placed => ConditionRules.Check(reach, placed.Question).Select(sentence => new Flaw($"{placed.Place}.condition", sentence))),
            .. Repeats(template),
            .. Controls(template, frameworks),
        ];
    }

    /// <summary>Finds everything wrong with a question by itself; places are relative to it.</summary>
    public static IReadOnlyList<Flaw> Check(Question question) => [.. QuestionRules.Check(question)];

    /// <summary>Finds everything wrong with when a question is asked, as sentences; empty for a question that is always asked.</summary>
    /// <param name="template">The template around it.</param>
    /// <param name="question">The question with its condition, in the place of the one of the template that has its key.</param>
    public static IReadOnlyList<string> CheckCondition(QuestionnaireTemplate template, Question question)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(question);
        return [.. ConditionRules.Check(new ConditionReach(template.Asking(question, question.Condition).After), question)];
    }

    private static IEnumerable<(Question Question, string Place)> Placed(QuestionnaireTemplate template) =>
        template.Sections.SelectMany((section, i) => section.Questions.Select((question, j) => (question, $"sections[{i}].questions[{j}]")));

    private static IEnumerable<Flaw> Whole(QuestionnaireTemplate template) =>
    [
        .. Texts.Key("key", template.Key),
        .. Texts.Filled("version", template.Version),
        .. Texts.Filled("title", template.Title),
        .. Texts.Filled("purpose", template.Purpose),
        .. Texts.Filled("source", template.Source),
        .. Texts.Filled("licence", template.Licence),
        .. template.Sections.Count == 0 ? [new Flaw("sections", TemplateRefusals.NoSections)] : Array.Empty<Flaw>(),
        .. template.Sections.Select(section => section.Weight is null).Distinct().Count() > 1 ? [new Flaw("sections", TemplateRefusals.SomeSectionWeights)] : Array.Empty<Flaw>(),
    ];

    private static IEnumerable<Flaw> Of(Section section, string place) =>
    [
        .. Texts.Key($"{place}.key", section.Key),
        .. Texts.Filled($"{place}.title", section.Title),
        .. section.Weight < 0 ? [new Flaw($"{place}.weight", TemplateRefusals.NegativeWeight)] : Array.Empty<Flaw>(),
        .. section.Questions.Count == 0 ? [new Flaw($"{place}.questions", TemplateRefusals.NoQuestions(section.Key))] : Array.Empty<Flaw>(),
    ];

    private static IEnumerable<Flaw> Repeats(QuestionnaireTemplate template) =>
    [
        .. Texts.Repeated(template.Sections.Select((section, i) => (section.Key, $"sections[{i}].key")), TemplateRefusals.KeyTwice),
        .. Texts.Repeated(Placed(template).Select(placed => (placed.Question.Key, $"{placed.Place}.key")), TemplateRefusals.KeyTwice),
        .. TextsTwice(template),
    ];

    private static IEnumerable<Flaw> TextsTwice(QuestionnaireTemplate template)
    {
        Dictionary<string, Question> first = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (question, place) in Placed(template).Where(placed => placed.Question.Text.Length > 0))
        {
            if (!first.TryAdd(question.Text, question)) yield return new Flaw($"{place}.text", TemplateRefusals.TextTwice(first[question.Text].Key));
        }
    }

    private static IEnumerable<Flaw> Controls(QuestionnaireTemplate template, IReadOnlyCollection<Framework> frameworks)
    {
        var named = template.Frameworks.Select(reference => frameworks.FirstOrDefault(framework => new FrameworkReference(framework.Key, framework.Version) == reference)).ToArray();
        var owners = named.OfType<Framework>().SelectMany(framework => framework.Controls()).ToLookup(control => control.Id, StringComparer.Ordinal);
        return
        [
            .. from i in Enumerable.Range(0, named.Length)
               where named[i] is null
               select new Flaw($"frameworks[{i}]", TemplateRefusals.UnknownFramework(template.Frameworks[i].Key, template.Frameworks[i].Version)),
            .. from placed in Placed(template)
               from control in placed.Question.Controls.Select((id, i) => (Id: id, Place: $"{placed.Place}.controls[{i}]"))
               let count = owners[control.Id].Count()
               where count != 1
               select new Flaw(control.Place, count == 0 ? TemplateRefusals.UnknownControl(control.Id) : TemplateRefusals.AmbiguousControl(control.Id)),
        ];
    }
}

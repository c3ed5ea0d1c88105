using System.Globalization;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Cli.Scale;

/// <summary>A questionnaire of a given length, put together from those that ship: the same questions, asked of one area after another.</summary>
internal static class ScaleTemplate
{
    /// <summary>The template.</summary>
    /// <param name="shipped">Where its questions come from.</param>
    /// <param name="frameworks">What their controls are looked up in.</param>
    /// <param name="questions">How many it has.</param>
    /// <exception cref="FlawedDocumentException">It would break a rule for templates.</exception>
    public static QuestionnaireTemplate Of(IReadOnlyList<QuestionnaireTemplate> shipped, IReadOnlyList<Framework> frameworks, int questions)
    {
        var template = new QuestionnaireTemplate
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"scale-{questions}"),
            Version = "1.0",
            Title = string.Create(CultureInfo.InvariantCulture, $"Scale, {questions} questions"),
            Purpose = "Shows how the portal behaves with many answers. Not for real vendors.",
            Source = "Governance, from its own templates",
            Licence = shipped[0].Licence,
            Frameworks = [.. shipped.SelectMany(t => t.Frameworks).Distinct()],
            Sections = Sections(shipped, questions),
        };
        var flaws = TemplateRules.Check(template, frameworks);
        return flaws.Count == 0 ? template : throw new FlawedDocumentException(flaws);
    }

    private static List<Section> Sections(IReadOnlyList<QuestionnaireTemplate> shipped, int left)
    {
        var sections = new List<Section>();
        var distinct = Distinct(shipped);
        for (var area = 1; left > 0; area++)
        {
            foreach (var (section, from) in distinct.TakeWhile(_ => left > 0))
            {
                List<Question> asked = [.. section.Questions.Take(left).Select(question => Asked(question, area))];
                sections.Add(section with { Key = $"{section.Key}-{from}-{area}", Title = $"{section.Title}, area {area}", Weight = null, Questions = asked });
                left -= asked.Count;
            }
        }
        return sections;
    }

    // questionnaires share questions; here each is asked where it comes first
    private static List<(Section Section, int From)> Distinct(IReadOnlyList<QuestionnaireTemplate> shipped)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return [.. shipped.SelectMany((t, i) => t.Sections.Select(s => (Section: s with { Questions = [.. s.Questions.Where(q => known.Add(q.Key))] }, i))).Where(own => own.Section.Questions.Count > 0)];
    }

    // a data set has no files, and a question asked of a further area hangs on no other
    private static Question Asked(Question question, int area) => question with
    {
        Key = area == 1 ? question.Key : $"{question.Key}-{area}",
        Text = area == 1 ? question.Text : $"{question.Text} (area {area})",
        Type = question.Type is QuestionType.File ? QuestionType.Text : question.Type,
        Evidence = question.Evidence is { } evidence ? evidence with { Required = false } : null,
        Condition = area == 1 ? question.Condition : null,
        TypedFact = area == 1 ? question.TypedFact : null,
    };
}

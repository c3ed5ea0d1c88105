using Governance.Domain.Questionnaires;

namespace Governance.Domain.Templates;

/// <summary>The edits of a template. Each leaves the template that it is called on as it is, and says what it did.</summary>
public static class TemplateEdits
{
    private const int MostQuoted = 80;

    /// <summary>Says title, purpose, source, licence and frameworks anew.</summary>
    public static TemplateEdit Described(this QuestionnaireTemplate template, QuestionnaireTemplate words)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(words);
        return new(words with { Key = template.Key, Version = template.Version, Sections = template.Sections }, "Changed the description");
    }

    /// <summary>Adds a section at the end.</summary>
    public static TemplateEdit Adding(this QuestionnaireTemplate template, Section section)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(section);
        return new(template with { Sections = [.. template.Sections, section] }, $"Added section “{Quoted(section.Title)}”");
    }

    /// <summary>Says a section anew; its questions stay.</summary>
    public static TemplateEdit Changing(this QuestionnaireTemplate template, string key, Section section)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(section);
        return new(template with { Sections = [.. template.Sections.Select(s => Same(s.Key, key) ? section with { Questions = s.Questions } : s)] }, $"Changed section “{Quoted(section.Title)}”");
    }

    /// <summary>Removes a section with its questions.</summary>
    public static TemplateEdit Removing(this QuestionnaireTemplate template, Section section)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(section);
        var with = section.Questions.Count switch { 0 => "", 1 => " with its question", var count => $" with its {count} questions" };
        return new(template with { Sections = [.. template.Sections.Where(s => !ReferenceEquals(s, section))] }, $"Removed section “{Quoted(section.Title)}”{with}");
    }

    /// <summary>Moves a section to a place, counted from 0; a place past the end is the end.</summary>
    public static TemplateEdit Moving(this QuestionnaireTemplate template, Section section, int place)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(section);
        var sections = template.Sections.Where(s => !ReferenceEquals(s, section)).ToList();
        sections.Insert(Math.Clamp(place, 0, sections.Count), section);
        return new(template with { Sections = sections }, $"Moved section “{Quoted(section.Title)}” to place {sections.IndexOf(section) + 1}");
    }

    /// <summary>Adds a question at the end of a section.</summary>
    public static TemplateEdit Adding(this QuestionnaireTemplate template, Section section, Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(template.With(section, [.. section.Questions, question]), $"Added question {question.Key}, “{Quoted(question.Text)}”");
    }

    /// <summary>Says a question anew. Where its key changes, conditions on it go by the new one.</summary>
    public static TemplateEdit Changing(this QuestionnaireTemplate template, string key, Question question) => template.Changing(key, question, "Changed question");

    /// <summary>Says when a question is asked; null for always.</summary>
    public static TemplateEdit Asking(this QuestionnaireTemplate template, Question question, Condition? condition) =>
        template.Changing(question.Key, question with { Condition = condition }, condition is null ? "Removed the condition of question" : "Changed the condition of question");

    /// <summary>Says which controls a question tests.</summary>
    public static TemplateEdit Mapping(this QuestionnaireTemplate template, Question question, IReadOnlyList<string> controls, IReadOnlyList<FrameworkReference> frameworks) =>
        (template with { Frameworks = frameworks }).Changing(question.Key, question with { Controls = controls }, "Changed the controls of question");

    /// <summary>Removes a question. Conditions on it stay, and are named until they are put right.</summary>
    public static TemplateEdit Removing(this QuestionnaireTemplate template, Question question)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(question);
        var sections = template.Sections.Select(s => s with { Questions = [.. s.Questions.Where(q => !ReferenceEquals(q, question))] });
        return new(template with { Sections = [.. sections] }, $"Removed question {question.Key}, “{Quoted(question.Text)}”");
    }

    /// <summary>Moves a question to a place in a section, counted from 0; a place past the end is the end.</summary>
    public static TemplateEdit Moving(this QuestionnaireTemplate template, Question question, string section, int place)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(question);
        var without = template.Removing(question).After;
        var target = without.Sections.First(s => Same(s.Key, section));
        var questions = target.Questions.ToList();
        questions.Insert(Math.Clamp(place, 0, questions.Count), question);
        return new(without.With(target, questions), $"Moved question {question.Key} to place {questions.IndexOf(question) + 1} of “{Quoted(target.Title)}”");
    }

    private static TemplateEdit Changing(this QuestionnaireTemplate template, string key, Question question, string what)
    {
        ArgumentNullException.ThrowIfNull(template);
        Question Changed(Question old) => Same(old.Key, key) ? question : old with { Condition = old.Condition?.Renamed(key, question.Key) };
        var sections = template.Sections.Select(section => section with { Questions = [.. section.Questions.Select(Changed)] });
        return new(template with { Sections = [.. sections] }, $"{what} {question.Key}, “{Quoted(question.Text)}”");
    }

    private static QuestionnaireTemplate With(this QuestionnaireTemplate template, Section section, IReadOnlyList<Question> questions) =>
        template with { Sections = [.. template.Sections.Select(s => ReferenceEquals(s, section) ? s with { Questions = questions } : s)] };

    private static string Quoted(string text) => text.Length <= MostQuoted ? text : text[..(MostQuoted - 1)].TrimEnd() + "…";

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}

using Governance.Domain.Catalogs;

namespace Governance.Domain.Questionnaires;

/// <summary>Reads and writes questionnaire templates as JSON.</summary>
public static class QuestionnaireTemplateJson
{
    /// <summary>Reads a template, whole or not at all.</summary>
    /// <param name="json">The text.</param>
    /// <param name="frameworks">The loaded frameworks; the questions' controls are looked up in those that the template names.</param>
    /// <exception cref="FlawedDocumentException">Every flaw, with its place.</exception>
    public static QuestionnaireTemplate Read(string json, IReadOnlyCollection<Framework> frameworks)
    {
        var template = DocumentJson.Read<QuestionnaireTemplate>(json);
        var flaws = TemplateRules.Check(template, frameworks);
        return flaws.Count == 0 ? template : throw new FlawedDocumentException(flaws);
    }

    /// <summary>Writes a template for people to read and edit.</summary>
    public static string Write(QuestionnaireTemplate template) => DocumentJson.WriteIndented(template);
}

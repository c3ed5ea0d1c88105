namespace Governance.Domain.Questionnaires;

/// <summary>What of a questionnaire somebody is asked to see to: one question, one section, or all of it.</summary>
/// <param name="Section">Key of the section; empty otherwise.</param>
/// <param name="Question">Key of the question; empty otherwise.</param>
public sealed record AssignmentPart(string Section, string Question)
{
    /// <summary>All of it; whoever has that is the owner of the questionnaire.</summary>
    public static readonly AssignmentPart Whole = new("", "");

    /// <summary>A section.</summary>
    public static AssignmentPart Of(FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return new(section.Key, "");
    }

    /// <summary>A question.</summary>
    public static AssignmentPart Of(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new("", question.Key);
    }

    /// <summary>The part in words: the section's title, "question 2.3", or "the questionnaire".</summary>
    public string InWords(FrozenQuestionnaire document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (Question.Length > 0) return $"question {document.Place(Question)}";
        return document.Section(Section)?.Title ?? "the questionnaire";
    }

    /// <summary>The part by its key: "question AC-1", "section access", "questionnaire".</summary>
    public override string ToString() => Question.Length > 0 ? "question " + Question : Section.Length > 0 ? "section " + Section : "questionnaire";
}

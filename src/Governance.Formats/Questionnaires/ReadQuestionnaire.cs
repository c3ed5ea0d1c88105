using System.Globalization;
using Governance.Domain.Catalogs;

namespace Governance.Formats.Questionnaires;

/// <summary>What was read from a questionnaire of somebody else. Nothing of it is kept yet.</summary>
public sealed record ReadQuestionnaire
{
    /// <summary>The form it came in.</summary>
    public required QuestionnaireFormat Format { get; init; }
    /// <summary>Its title; the file's name where it has none.</summary>
    public required string Title { get; init; }
    /// <summary>The sheets, hidden ones included; empty where the file is no table.</summary>
    public IReadOnlyList<ReadSheet> Sheets { get; init; } = [];
    /// <summary>The sections that have questions, in the order of the file.</summary>
    public IReadOnlyList<ReadSection> Sections { get; init; } = [];
    /// <summary>How many conditions of the file were taken over; one on a whole section counts once.</summary>
    public int Conditions { get; init; }
    /// <summary>Answers that their comments gainsay.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];
    /// <summary>What was left out or may have been misread, with its place.</summary>
    public IReadOnlyList<Flaw> Problems { get; init; } = [];

    /// <summary>Every question, section by section.</summary>
    public IEnumerable<ReadQuestion> Questions() => Sections.SelectMany(section => section.Questions);

    /// <summary>References to controls that no framework has, each once, at the first question that names it. Of a catalog all together: its controls are a framework of their own.</summary>
    /// <param name="known">What is known of them.</param>
    public IReadOnlyList<Flaw> UnknownControls(KnownControls known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var unknown = Questions().SelectMany(question => question.Question.Controls.Where(control => !known.Has(control)).Select(control => (Control: control, question.Place))).ToList();
        if (Format == QuestionnaireFormat.Oscal && unknown.Count > 0)
            return [new(Title, string.Create(CultureInfo.InvariantCulture, $"{unknown.Count} controls of this catalog are in no framework that is known here, so these references are left out."))];
        return [.. unknown.GroupBy(reference => reference.Control, StringComparer.OrdinalIgnoreCase).Select(same => new Flaw(same.First().Place,
            string.Create(CultureInfo.InvariantCulture, $"The control {same.Key} is in no framework that is known here, so the reference is left out{(same.Count() == 1 ? "" : $", here and at {same.Count() - 1} more")}.")))];
    }

    /// <summary>How many questions have an answer.</summary>
    public int Answers() => Questions().Count(question => question.Answer is not null);
}

using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Something that stands against publishing, as people find it.</summary>
/// <param name="Where">The part that it is about, in words.</param>
/// <param name="Path">Where it is put right, below the address of the draft.</param>
/// <param name="Sentence">What is wrong.</param>
public sealed partial record DraftFlaw(string Where, string Path, string Sentence)
{
    /// <summary>A flaw of a template, with its place in words.</summary>
    public static DraftFlaw Of(QuestionnaireTemplate template, Flaw flaw)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(flaw);
        var place = Place().Match(flaw.Place);
        if (!place.Groups["section"].Success || Number(place, "section") >= template.Sections.Count) return new(place.Groups["field"].Value is "title" or "purpose" or "source" or "licence" ? $"The template’s {place.Groups["field"].Value}" : "The template", place.Groups["field"].Value is "sections" ? "#sections" : "/edit#" + Field(place), flaw.Sentence);
        var section = template.Sections[Number(place, "section")];
        if (!place.Groups["question"].Success) return new($"Section “{section.Title}”", place.Groups["field"].Value is "questions" ? "#section-" + section.Key : $"/sections/{section.Key}/edit#{Field(place)}", flaw.Sentence);
        var question = section.Questions[Number(place, "question")];
        return new($"Question {question.Key}", $"/questions/{question.Key}/" + place.Groups["field"].Value switch { "condition" => "condition/edit", "controls" => "controls/edit", _ => "edit#" + Field(place) }, flaw.Sentence);
    }

    private static string Field(Match place) => place.Groups["field"].Value is { Length: > 0 } name ? char.ToUpperInvariant(name[0]) + name[1..] : "";

    private static int Number(Match place, string group) => int.Parse(place.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(sections\[(?<section>[0-9]+)\](\.questions\[(?<question>[0-9]+)\])?\.?)?(?<field>[a-z]*)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Place();
}

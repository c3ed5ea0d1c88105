using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Formats.Questionnaires;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>Makes templates of what was read.</summary>
internal static class TemplateMaking
{
    /// <summary>The template that would be made: controls are those of the loaded frameworks that the file names, as these write them.</summary>
    public static QuestionnaireTemplate Template(this ReadQuestionnaire read, KnownControls known, string title, string author)
    {
        return new()
        {
            Key = "",
            Version = "",
            Title = title,
            Purpose = "",
            Source = author,
            Licence = "As its author says",
            Frameworks = known.Frameworks,
            Sections = [.. read.Sections.Select(section => new Section { Key = section.Key, Title = section.Title, Intro = section.Intro, Questions = [.. section.Questions.Select(question => question.Question with { Controls = known.Of(question.Question.Controls) })] })],
        };
    }
}

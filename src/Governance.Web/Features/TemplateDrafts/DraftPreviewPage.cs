using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>A draft as the vendor would see it, one section at a time; no section where there is none yet.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Questionnaire">What the vendor would get.</param>
/// <param name="Section">The section that is shown.</param>
/// <param name="Tried">What is answered to try it.</param>
public sealed record DraftPreviewPage(Guid Draft, FrozenQuestionnaire Questionnaire, FrozenSection? Section, TriedAnswers Tried)
{
    /// <summary>How many questions of a section are asked after these answers, in words.</summary>
    public string Asks(FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var (asked, all) = (section.Questions.Count(question => Tried.Asked.Contains(question.Key)), section.Questions.Count);
        return asked == all ? $"{all}" : $"{asked} of {all}";
    }
}

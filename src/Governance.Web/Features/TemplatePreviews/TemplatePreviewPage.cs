using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.TemplatePreviews;

/// <summary>A template as the vendor would see it, one section at a time; no section where there is none yet.</summary>
/// <param name="Of">The id of the draft, or <c>key@version</c> of what is published.</param>
/// <param name="Questionnaire">What the vendor would get.</param>
/// <param name="Section">The section that is shown.</param>
/// <param name="Tried">What is answered to try it.</param>
public sealed record TemplatePreviewPage(string Of, FrozenQuestionnaire Questionnaire, FrozenSection? Section, TriedAnswers Tried)
{
    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft => !Of.Contains('@', StringComparison.Ordinal);

    /// <summary>Address of the draft or the version, below the organization's.</summary>
    public string Shown => IsDraft ? $"template-drafts/{Of}" : $"templates/{Of.Replace('@', '/')}";

    /// <summary>How many questions of a section are asked after these answers, in words.</summary>
    public string Asks(FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var (asked, all) = (section.Questions.Count(question => Tried.Asked.Contains(question.Key)), section.Questions.Count);
        return asked == all ? $"{all}" : $"{asked} of {all}";
    }
}

using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Look;

namespace Governance.Web.Features.Inbox;

/// <summary>One page of received questionnaires.</summary>
/// <param name="Questionnaires">By due date.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Today">For what is late.</param>
/// <param name="Search">The filter by words.</param>
/// <param name="State">The filter by state.</param>
public sealed record InboxPage(IReadOnlyList<Questionnaire> Questionnaires, string? Next, DateOnly Today, string? Search, InboxFilter State)
{
    /// <summary>Whose they are; null for everybody's.</summary>
    public Guid? Owner { get; init; }

    /// <summary>Who looks.</summary>
    public required UserId Reader { get; init; }

    /// <summary>What is with whoever looks.</summary>
    public required ILookup<QuestionnaireId, Assignment> Held { get; init; }

    /// <summary>What is with whoever looks, in words; null where nothing is.</summary>
    public string? Yours(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        var held = Held[questionnaire.Id].ToList();
        var (sections, questions) = (held.Count(a => a.Section.Length > 0), held.Count(a => a.Question.Length > 0));
        string?[] parts = [sections > 0 ? FigureWords.Of(sections, "section") : null, questions > 0 ? FigureWords.Of(questions, "question") : null];
        return sections + questions == 0 ? null : string.Join(" and ", parts.OfType<string>()) + " with you";
    }

    /// <summary>How much buyers asked that nobody has answered, by assessment.</summary>
    public required IReadOnlyDictionary<AssessmentId, int> Asked { get; init; }

    /// <summary>Others who have lately proven a mail domain of this organization; for its owners.</summary>
    public IReadOnlyList<OtherDomainProof> Others { get; init; } = [];
}

using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;

namespace Governance.Web.Features.Reviews;

/// <summary>What would be returned.</summary>
public sealed record ReturnPage(Assessment Assessment, string Vendor, FrozenQuestionnaire Questionnaire, IReadOnlyList<Query> Drafts, ReturnForm Form)
{
    /// <summary>How many questions, in words.</summary>
    public string Count => Drafts.Count == 1 ? "1 question" : $"{Drafts.Count} questions";
}

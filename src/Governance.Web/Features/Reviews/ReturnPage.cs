using Governance.Domain.Assessments;
using Governance.Domain.Canonical;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;

namespace Governance.Web.Features.Reviews;

/// <summary>What would be returned.</summary>
public sealed record ReturnPage(Assessment Assessment, string Vendor, FrozenQuestionnaire Questionnaire, IReadOnlyList<Query> Drafts, ReturnForm Form)
{
    /// <summary>How many questions, in words.</summary>
    public string Count => Drafts.Count == 1 ? "1 question" : $"{Drafts.Count} questions";

    /// <summary>Who answers them anew, in words.</summary>
    public string To => Assessment.IsAssessorsOwn ? "our own people" : Vendor;

    /// <summary>What the page shows, as a short text: another draft, or one that was reworded, makes another.</summary>
    public string Seen => CanonicalHash.Of(string.Join('\n', Drafts.Select(draft => $"{draft.Id.Value:N} {draft.Version}")));

    /// <summary>Whether the form was made from what is there now: a draft that whoever returns has not seen does not go out.</summary>
    public bool IsAsOfNow => Form.Version == Assessment.Version && string.Equals(Form.Seen, Seen, StringComparison.Ordinal);

    /// <summary>The same with a form that was made from what is there now.</summary>
    public ReturnPage AsOfNow() => this with { Form = Form with { Version = Assessment.Version, Seen = Seen } };
}

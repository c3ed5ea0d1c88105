using Governance.Domain;
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

    /// <summary>What the page shows, as a short text: another draft, or one that was reworded, makes another.</summary>
    public string Seen => CanonicalHash.Of(string.Join('\n', Drafts.Select(draft => $"{draft.Id.Value:N} {draft.Version}")));

    /// <summary>Refuses where nothing is drafted, or something else than whoever returns has seen.</summary>
    public void MustBeWhatWasSeen()
    {
        if (Drafts.Count == 0) throw new Refused(ReviewRefusals.NothingToReturn);
        if (!string.Equals(Form.Seen, Seen, StringComparison.Ordinal)) throw new Refused(ReviewRefusals.DraftsChanged);
    }
}

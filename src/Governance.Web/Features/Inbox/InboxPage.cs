using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Inbox;

/// <summary>One page of received questionnaires.</summary>
/// <param name="Questionnaires">By due date.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Today">For what is late.</param>
/// <param name="Search">The filter by words.</param>
/// <param name="State">The filter by state.</param>
public sealed record InboxPage(IReadOnlyList<Questionnaire> Questionnaires, string? Next, DateOnly Today, string? Search, InboxFilter State)
{
    /// <summary>Others who have lately proven a mail domain of this organization; for its owners.</summary>
    public IReadOnlyList<OtherDomainProof> Others { get; init; } = [];
}

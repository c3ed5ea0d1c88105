using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Inbox;

/// <summary>Reads received questionnaires.</summary>
internal static class InboxQueries
{
    /// <summary>Those of a filter.</summary>
    public static IQueryable<Questionnaire> In(this IQueryable<Questionnaire> questionnaires, InboxFilter filter) => filter switch
    {
        InboxFilter.Open => questionnaires.Where(q => q.RecalledAt == null && q.DeclinedAt == null && (q.SubmittedCount == 0 || q.SubmittedAt < q.ReturnedAt)),
        InboxFilter.Submitted => questionnaires.Where(q => q.RecalledAt == null && q.SubmittedCount > 0 && (q.ReturnedAt == null || q.ReturnedAt < q.SubmittedAt)),
        InboxFilter.Closed => questionnaires.Where(q => q.RecalledAt != null || q.DeclinedAt != null),
        InboxFilter.All => questionnaires,
    };

    /// <summary>Those with these words in buyer, service, title or reference.</summary>
    public static IQueryable<Questionnaire> With(this IQueryable<Questionnaire> questionnaires, string? search)
    {
        if (string.IsNullOrWhiteSpace(search)) return questionnaires;
        var words = search.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, MA0011 // the database lowers, not the process
        return questionnaires.Where(q => q.BuyerName.ToLower().Contains(words) || q.Service.ToLower().Contains(words) || q.Title.ToLower().Contains(words) || q.Reference.ToLower().Contains(words));
#pragma warning restore CA1304, CA1311, MA0011
    }
}

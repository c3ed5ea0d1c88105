using Governance.Data;
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
    public static IQueryable<Questionnaire> With(this IQueryable<Questionnaire> questionnaires, string? search) =>
        questionnaires.Mentioning(search, q => q.BuyerName, q => q.Service, q => q.Title, q => q.Reference);
}

using Governance.Data;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Inbox;

/// <summary>Reads received questionnaires.</summary>
internal static class InboxQueries
{
    /// <summary>Those of a filter.</summary>
    public static IQueryable<Questionnaire> In(this IQueryable<Questionnaire> questionnaires, InboxFilter filter) => filter switch
    {
        InboxFilter.Open => questionnaires.Where(q => q.RecalledAt == null && q.DeclinedAt == null && (q.OfferOutcome == null || q.OfferOutcome != OfferOutcome.Accepted) && (q.SubmittedCount == 0 || q.SubmittedAt < q.ReturnedAt)),
        InboxFilter.Submitted => questionnaires.Where(q => q.RecalledAt == null && q.SubmittedCount > 0 && (q.ReturnedAt == null || q.ReturnedAt < q.SubmittedAt)),
        InboxFilter.Closed => questionnaires.Where(q => q.RecalledAt != null || q.DeclinedAt != null || q.OfferOutcome == OfferOutcome.Accepted),
        InboxFilter.All => questionnaires,
    };

    /// <summary>Those with these words in buyer, service, title or reference.</summary>
    public static IQueryable<Questionnaire> With(this IQueryable<Questionnaire> questionnaires, string? search) =>
        questionnaires.Mentioning(search, q => q.BuyerName, q => q.Service, q => q.Title, q => q.Reference);

    /// <summary>Those of which a person has the whole or a part; all where nobody is named.</summary>
    public static IQueryable<Questionnaire> Of(this IQueryable<Questionnaire> questionnaires, GovernanceDb db, Guid? owner)
    {
        if (owner is not { } chosen) return questionnaires;
        var (person, held) = (new UserId(chosen), db.Held(chosen));
        return questionnaires.Where(q => held.Any(a => a.QuestionnaireId == q.Id) || (q.AcceptedBy == person && !db.Set<Assignment>().Any(a => a.QuestionnaireId == q.Id && a.Section == "" && a.Question == "")));
    }

    /// <summary>What is with a person now.</summary>
    public static IQueryable<Assignment> Held(this GovernanceDb db, Guid owner)
    {
        var person = new UserId(owner);
        return db.Set<Assignment>().Where(a => a.Holder == person
            && !db.Set<Assignment>().Any(later => later.QuestionnaireId == a.QuestionnaireId && later.Section == a.Section && later.Question == a.Question && later.Ordinal > a.Ordinal));
    }
}

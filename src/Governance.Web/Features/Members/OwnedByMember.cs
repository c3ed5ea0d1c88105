using Governance.Data;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Findings;
using Governance.Domain.Questionnaires;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Members;

/// <summary>What stays with a member who leaves, until somebody hands it over.</summary>
/// <param name="User">Who.</param>
/// <param name="Obligations">Obligations that are still owed.</param>
/// <param name="Vendors">Vendors that they answer for.</param>
/// <param name="Engagements">Engagements that they answer for.</param>
/// <param name="Undertakings">What they see to for a buyer, and is still owed.</param>
/// <param name="Questionnaires">Questionnaires to be answered that are theirs, or parts of them.</param>
public sealed record OwnedByMember(UserId User, int Obligations, int Vendors, int Engagements, int Undertakings, int Questionnaires)
{
    /// <summary>Whether there is anything.</summary>
    public bool Any => Obligations + Vendors + Engagements + Undertakings + Questionnaires > 0;

    /// <summary>Counts it, in one statement.</summary>
    public static Task<OwnedByMember> OfAsync(GovernanceDb db, UserId user, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.People.Where(p => p.Id == user).Select(p => new OwnedByMember(p.Id,
            db.Set<Obligation>().Count(o => o.OwnerId == user && o.MetAt == null),
            db.Set<Vendor>().Count(v => v.OwnerId == user),
            db.Set<Engagement>().Count(e => e.OwnerId == user),
            db.Set<Undertaking>().Count(u => u.OwnerId == user && u.MetAt == null),
            db.Set<Questionnaire>().Count(q => q.RecalledAt == null && q.DeclinedAt == null && (q.OfferOutcome == null || q.OfferOutcome != OfferOutcome.Accepted) && (q.SubmittedCount == 0 || q.SubmittedAt < q.ReturnedAt)
                && (db.Set<Assignment>().Any(a => a.QuestionnaireId == q.Id && a.Holder == user && !db.Set<Assignment>().Any(later => later.QuestionnaireId == q.Id && later.Section == a.Section && later.Question == a.Question && later.Ordinal > a.Ordinal))
                    || (q.AcceptedBy == user && !db.Set<Assignment>().Any(a => a.QuestionnaireId == q.Id && a.Section == "" && a.Question == "")))))).FirstAsync(stop);
    }
}

using Governance.Domain.Assessments;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;

namespace Governance.Data.Vendors;

/// <summary>A vendor in the register, with its first service, where all its questionnaires stand, the score that stands for it, and what it owes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reference">What people call the record.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tier">The closest tier of its engagements.</param>
/// <param name="Rank">Place of the tier, from 1.</param>
/// <param name="Service">Its first service.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Linked">Whether an organization has claimed the record.</param>
/// <param name="Invited">Whether an invitation to do so is out.</param>
/// <param name="Asks">What the most urgent of its questionnaires asks for; null where none was sent.</param>
/// <param name="Open">How many of them are neither reviewed, declined nor taken back.</param>
/// <param name="AnswerDueOn">The earliest due day of those that lie with the vendor.</param>
/// <param name="Score">The score that stands for it.</param>
/// <param name="Owed">How many obligations it owes.</param>
/// <param name="Overdue">How many of these are late.</param>
/// <param name="ObligationDueOn">The earliest due day of what it owes, proof offered or not.</param>
public sealed record VendorRow(VendorId Id, string Reference, string Name, RiskTier? Tier, int Rank, string? Service, string? Owner, bool Linked, bool Invited,
    AssessmentUrgency? Asks, int Open, DateOnly? AnswerDueOn, VendorScore? Score, int Owed, int Overdue, DateOnly? ObligationDueOn)
{
    /// <summary>Whether anybody answers for it.</summary>
    public VendorState State => Linked ? VendorState.Linked : Invited ? VendorState.Invited : VendorState.NotInvited;

    /// <summary>
    /// The next day on which something is due from the vendor: the earlier one of its questionnaires and its obligations, and a day that
    /// has passed as long as what was due then is still out. What waits for us alone, such as a review, has no day here.
    /// </summary>
    public DateOnly? NextOn => AnswerDueOn is { } answer && !(ObligationDueOn < answer) ? answer : ObligationDueOn;

    /// <summary>Whether that day is an obligation's.</summary>
    public bool NextIsObligation => NextOn is not null && NextOn != AnswerDueOn;

    /// <summary>Its place in the list.</summary>
    public VendorKey Key => new(Rank, Name, Reference);
}

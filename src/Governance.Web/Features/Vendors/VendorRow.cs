using Governance.Domain.Assessments;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;

namespace Governance.Web.Features.Vendors;

/// <summary>A vendor in the register, with its first service, its latest assessment, and the latest score.</summary>
public sealed record VendorRow(VendorId Id, string Reference, string Name, RiskTier? Tier, int Rank, string? Service, string? Owner, bool Linked, bool Invited, Assessment? Latest, AssessmentScore? Score)
{
    /// <summary>Whether anybody answers for it.</summary>
    public VendorState State => Linked ? VendorState.Linked : Invited ? VendorState.Invited : VendorState.NotInvited;

    /// <summary>The next day on which something is due from it.</summary>
    public DateOnly? NextOn => Latest is { State: AssessmentState.Sent or AssessmentState.Accepted or AssessmentState.TimeAsked } open ? open.DueOn : null;

    /// <summary>What holds the band below its number; null where nothing does.</summary>
    public string? HeldBy => Score is { Holds: > 0 } score && score.Band != score.BandByScore ? $"{score.Holds} {(score.Holds == 1 ? "question" : "questions")}" : null;

    /// <summary>Its place in the list.</summary>
    public VendorKey Key => new(Rank, Name, Reference);
}

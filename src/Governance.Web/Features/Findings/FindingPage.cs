using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Findings;

namespace Governance.Web.Features.Findings;

/// <summary>A finding and what is owed after it.</summary>
public sealed record FindingPage(Finding Finding, Obligation Obligation, string Vendor, string Assessment, string RaisedBy, string? VerifiedBy, string? ClosedBy, DateOnly Today)
{
    /// <summary>What the assessor's own people took the answers from; null where the vendor answered.</summary>
    public OwnSource? Own { get; init; }

    /// <summary>Whether it is the assessor's own.</summary>
    public bool IsAssessorsOwn => Own is not null;

    /// <summary>Whether it was raised in a gap questionnaire.</summary>
    public bool IsGap { get; init; }

    /// <summary>Why this person cannot close it, though it waits for being closed; null where they can.</summary>
    public Refusal? KeptFrom(UserId person) =>
        Finding.VerifiedBy == person ? FindingRefusals.VerifierCannotClose : Obligation.DidTheWork(person) ? FindingRefusals.DoerCannotClose : null;
}

using Governance.Domain;
using Governance.Domain.Findings;

namespace Governance.Web.Features.Findings;

/// <summary>A finding and what is owed after it.</summary>
public sealed record FindingPage(Finding Finding, Obligation Obligation, string Vendor, string Assessment, string RaisedBy, string? VerifiedBy, string? ClosedBy, DateOnly Today)
{
    /// <summary>Whether it rests on the assessor's own answers from public documents.</summary>
    public bool IsAssessorsOwn { get; init; }

    /// <summary>Why this person cannot close it, though it waits for being closed; null where they can.</summary>
    public Refusal? KeptFrom(UserId person) =>
        Finding.VerifiedBy == person ? FindingRefusals.VerifierCannotClose : Obligation.DidTheWork(person) ? FindingRefusals.DoerCannotClose : null;
}

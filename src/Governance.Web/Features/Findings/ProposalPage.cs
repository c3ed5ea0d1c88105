using Governance.Domain.Assessments;
using Governance.Domain.Findings;
using Governance.Domain.Reviews;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Findings;

/// <summary>A finding that is about to be raised, and the date that each severity would set.</summary>
public sealed record ProposalPage(Assessment Assessment, string Vendor, string QuestionText, Proposal Proposal, FindingForm Form)
{
    /// <summary>Who can follow it up here.</summary>
    public IReadOnlyList<Choice> Owners { get; init; } = [];

    /// <summary>The judgement that it rests on.</summary>
    public Determination Determination => Proposal.Determination!;
}

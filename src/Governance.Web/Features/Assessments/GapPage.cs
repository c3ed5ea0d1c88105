using Governance.Domain;
using Governance.Domain.Gaps;
using Governance.Web.Look;

namespace Governance.Web.Features.Assessments;

/// <summary>What a gap questionnaire would ask, before it is sent.</summary>
/// <param name="Proposal">What would be asked of whom.</param>
/// <param name="Form">What is chosen so far.</param>
public sealed record GapPage(GapProposal Proposal, GapForm Form)
{
    /// <summary>Everything that stands against sending it.</summary>
    public IReadOnlyList<Refusal> Missing { get; } = Proposal.Missing();

    /// <summary>Titles of sections by their number, as far as something of them is asked.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; } = GapLines.TitlesOf(Proposal.Gap.Document, Proposal.Gap.Plan);

    /// <summary>What is asked.</summary>
    public IReadOnlyList<GapLine> Asked { get; } = Proposal.Gap.Plan.Asked();

    /// <summary>What could be asked after all, ticked or not.</summary>
    public IReadOnlyList<GapLine> Proven { get; } = [.. Proposal.Gap.Plan.Lines.Where(line => line.Outcome is GapOutcome.LeftOut or GapOutcome.AskedAfterAll)];

    /// <summary>What cannot be asked, since nothing that is asked leads to it.</summary>
    public IReadOnlyList<GapLine> NotApplying { get; } = [.. Proposal.Gap.Plan.Lines.Where(line => line.Outcome is GapOutcome.DoesNotApply)];

    /// <summary>What the page shows, so that nothing else is sent.</summary>
    public string Seen { get; } = Proposal.Gap.Plan.Hash();

    /// <summary>How many questions the assessment asked.</summary>
    public int Whole => Proposal.Gap.Plan.Lines.Count;

    /// <summary>The words on the button.</summary>
    public string Verb => $"Send {Act}";

    /// <summary>How much goes to whom.</summary>
    public string Act => $"{FigureWords.Of(Asked.Count, "question")} to {Proposal.Candidate.VendorName}";

    /// <summary>How much is asked, in a sentence.</summary>
    public string Lead => $"{Asked.Count} of {FigureWords.Of(Whole, "question")} of {Proposal.Former.TemplateTitle} would be asked about {Proposal.Former.Service}: those that the answers and evidence of {Proposal.Former.Reference} do not prove until the answers are due.";
}

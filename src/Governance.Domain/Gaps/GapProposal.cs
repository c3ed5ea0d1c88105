using Governance.Domain.Assessments;

namespace Governance.Domain.Gaps;

/// <summary>A gap questionnaire that could be sent, and to whom.</summary>
/// <param name="Former">The assessment whose gaps it fills.</param>
/// <param name="Candidate">Its engagement as it stands now.</param>
/// <param name="Gap">What would be asked.</param>
public sealed record GapProposal(Assessment Former, DispatchCandidate Candidate, GapQuestionnaire Gap)
{
    /// <summary>Everything that stands against sending it, at once; empty when it can be sent.</summary>
    public IReadOnlyList<Refusal> Missing() =>
    [
        .. Candidate.Missing(),
        .. If(Candidate.VendorOrganization is not null && Candidate.VendorOrganization != Former.VendorOrganization, GapRefusals.OtherVendor.With(Former.Reference)),
        .. If(Candidate.Follows is { } last && last.SubmittedAt > Former.SubmittedAt, GapRefusals.Overtaken.With(Candidate.Follows?.Reference ?? "")),
        .. If(Gap.Plan.Asked().Count == 0, GapRefusals.NothingToAsk),
    ];

    /// <summary>Refuses unless it can be sent, and is what a page showed.</summary>
    /// <param name="seen">The hash of the plan that the page showed.</param>
    public void MustStand(string? seen)
    {
        if (Missing() is [var missing, ..]) throw new Refused(missing);
        if (!string.Equals(Gap.Plan.Hash(), seen, StringComparison.Ordinal)) throw new Refused(GapRefusals.PlanMoved);
    }

    private static IEnumerable<Refusal> If(bool stands, Refusal refusal) => stands ? [refusal] : [];
}

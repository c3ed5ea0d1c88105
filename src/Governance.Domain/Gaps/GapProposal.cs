using Governance.Domain.Assessments;

namespace Governance.Domain.Gaps;

/// <summary>A gap questionnaire that could be sent, and to whom.</summary>
/// <param name="Former">The assessment whose gaps it fills.</param>
/// <param name="Candidate">Its engagement as it stands now.</param>
/// <param name="Gap">What would be asked.</param>
/// <param name="AnsweredHere">Reference of the latest one that asked the whole since and that our own people answered, such as from the vendor's own questionnaire; null for none.</param>
public sealed record GapProposal(Assessment Former, DispatchCandidate Candidate, GapQuestionnaire Gap, string? AnsweredHere)
{
    /// <summary>Everything that stands against sending it, at once; empty when it can be sent.</summary>
    public IReadOnlyList<Refusal> Missing() =>
    [
        .. Candidate.Missing(),
        .. If(Candidate.VendorOrganization is not null && Candidate.VendorOrganization != Former.VendorOrganization, GapRefusals.OtherVendor.With(Former.Reference)),
        .. If(Candidate.Follows is { } last && last.SubmittedAt > Former.SubmittedAt, GapRefusals.Overtaken.With(Candidate.Follows?.Reference ?? "")),
        .. If(AnsweredHere is not null, GapRefusals.AnsweredHereSince.With(AnsweredHere ?? "", Former.Reference)),
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

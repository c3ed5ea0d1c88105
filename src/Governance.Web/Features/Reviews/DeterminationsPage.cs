using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.Reviews;

/// <summary>What fell short, and what the vendor knows and says of it.</summary>
public sealed record DeterminationsPage(AssessmentFacts Facts, string Vendor, IReadOnlyList<DeterminationNotice> Notices, IReadOnlyList<DeterminationReply> Replies)
{
    /// <summary>Those that the vendor has yet to be told of.</summary>
    public IReadOnlyList<Determination> Owed { get; } = DeterminationNotice.Owed(Facts.Assessment, Facts.Determinations.Values, Notices);

    /// <summary>Those below Satisfied, in the order of the questionnaire.</summary>
    public IReadOnlyList<Determination> Short => [.. Facts.Key.Questions.Select(q => Facts.Determinations.GetValueOrDefault(q.Key)).OfType<Determination>().Where(d => d.Status is not DeterminationStatus.Satisfied)];

    /// <summary>When the vendor was told of one.</summary>
    public DateTimeOffset? ToldAt(Determination determination) => Notices.FirstOrDefault(n => n.DeterminationId == determination.Known)?.At;

    /// <summary>The vendor's answer to one.</summary>
    public DeterminationReply? ReplyTo(Determination determination) => Replies.FirstOrDefault(r => r.DeterminationId == determination.Known);
}

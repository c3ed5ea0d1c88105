using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Scoring;

namespace Governance.Domain.Reviews;

/// <summary>The buyer's record that the vendor was told of a determination.</summary>
public sealed class DeterminationNotice : ITenantOwned, IAppendOnly
{
    private DeterminationNotice() { }

    /// <summary>Records that it went out.</summary>
    public DeterminationNotice(Determination determination, Transmittal sent)
    {
        ArgumentNullException.ThrowIfNull(determination);
        ArgumentNullException.ThrowIfNull(sent);
        TenantId = determination.TenantId;
        DeterminationId = determination.Known;
        AssessmentId = determination.AssessmentId;
        Question = determination.Question;
        Status = determination.Status;
        TransmittalId = sent.Id;
        At = sent.At;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The determination, as the vendor knows it.</summary>
    public DeterminationId DeterminationId { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>The judgement as told.</summary>
    public DeterminationStatus Status { get; private set; }
    /// <summary>The transmittal that told it.</summary>
    public TransmittalId TransmittalId { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The determinations that the vendor has yet to be told of: those below Satisfied, and those that took the place of one that it knows. None in the assessor's own, of which it is told nothing.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="standing">The determination that holds of each question.</param>
    /// <param name="told">What the vendor was told, earlier first.</param>
    public static IReadOnlyList<Determination> Owed(Assessment assessment, IEnumerable<Determination> standing, IEnumerable<DeterminationNotice> told)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.IsAssessorsOwn) return [];
        var known = told.ToLookup(notice => notice.Question, StringComparer.Ordinal);
        return [.. standing.Where(d => IsOwed(d, known[d.Question].LastOrDefault())).OrderBy(d => d.Question, StringComparer.Ordinal)];
    }

    private static bool IsOwed(Determination standing, DeterminationNotice? last) =>
        last is null ? standing.Status is not DeterminationStatus.Satisfied
        : last.DeterminationId != standing.Known && !(last.Status is DeterminationStatus.Satisfied && standing.Status is DeterminationStatus.Satisfied);
}

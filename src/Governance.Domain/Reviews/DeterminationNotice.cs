using Governance.Domain.Assessments;
using Governance.Domain.Exchange;

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
        DeterminationId = determination.Id;
        AssessmentId = determination.AssessmentId;
        Question = determination.Question;
        TransmittalId = sent.Id;
        At = sent.At;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The determination.</summary>
    public DeterminationId DeterminationId { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>The transmittal that told it.</summary>
    public TransmittalId TransmittalId { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
}

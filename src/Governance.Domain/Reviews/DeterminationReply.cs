using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Reviews;

/// <summary>The vendor's answer to a determination, as the buyer received it; printed beside the determination.</summary>
public sealed class DeterminationReply : ITenantOwned, IAppendOnly
{
    private DeterminationReply() { }

    /// <summary>Takes in an answer.</summary>
    public DeterminationReply(Transmittal received, DeterminationAnswered answered)
    {
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(answered);
        TenantId = received.TenantId;
        DeterminationId = answered.DeterminationId;
        AssessmentId = answered.AssessmentId;
        Question = answered.Question;
        Text = answered.Text;
        At = received.At;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The determination that it answers.</summary>
    public DeterminationId DeterminationId { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>The vendor's words.</summary>
    public string Text { get; private set; } = "";
    /// <summary>When it arrived.</summary>
    public DateTimeOffset At { get; private set; }
}

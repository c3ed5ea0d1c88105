namespace Governance.Domain.Findings;

/// <summary>A proof as the buyer received it, and what became of it.</summary>
public sealed class ReceivedProof : ITenantOwned
{
    private ReceivedProof() { }

    /// <summary>Takes in a proof.</summary>
    public ReceivedProof(TenantId buyer, ProofId id, ObligationId obligation, string text, string offeredBy, DateTimeOffset at)
    {
        TenantId = buyer;
        Id = id;
        ObligationId = obligation;
        Text = text;
        OfferedBy = offeredBy;
        ReceivedAt = at;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>Its id, the same on both sides.</summary>
    public ProofId Id { get; private set; }
    /// <summary>What it is to prove.</summary>
    public ObligationId ObligationId { get; private set; }
    /// <summary>The vendor's words.</summary>
    public string Text { get; private set; } = "";
    /// <summary>Who offered it.</summary>
    public string OfferedBy { get; private set; } = "";
    /// <summary>When it arrived.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }
    /// <summary>Whether it was enough; null until judged.</summary>
    public bool? Accepted { get; private set; }
    /// <summary>Why.</summary>
    public string? Reason { get; private set; }
    /// <summary>Who judged it.</summary>
    public UserId? JudgedBy { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset? JudgedAt { get; private set; }

    /// <summary>Notes the judgement.</summary>
    public void Judge(bool accepted, string? reason, UserId by, DateTimeOffset now) =>
        (Accepted, Reason, JudgedBy, JudgedAt) = (accepted, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), by, now);
}

using Governance.Domain.Scoring;


namespace Governance.Domain.Questionnaires;

/// <summary>The evidence that a question asks for.</summary>
public sealed record EvidenceRequirement
{
    /// <summary>Whether an answer is incomplete without it.</summary>
    public bool Required { get; init; }
    /// <summary>The sorts that are accepted; empty for any.</summary>
    public IReadOnlyList<EvidenceKind> Kinds { get; init; } = [];
    /// <summary>What it may show; empty for any.</summary>
    public IReadOnlyList<EvidenceBasis> Bases { get; init; } = [];
    /// <summary>What to attach, in the words of someone who has asked before.</summary>
    public string? What { get; init; }
}

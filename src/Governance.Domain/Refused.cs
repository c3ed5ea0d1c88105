namespace Governance.Domain;

/// <summary>An act that a rule of the domain refused. Nothing was changed.</summary>
public sealed class Refused(Refusal refusal) : Exception(refusal.Sentence)
{
    /// <summary>The rule that refused.</summary>
    public Refusal Refusal { get; } = refusal;
}

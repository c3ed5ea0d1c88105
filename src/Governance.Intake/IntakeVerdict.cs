using System.Diagnostics.CodeAnalysis;
using Governance.Domain;

namespace Governance.Intake;

/// <summary>What the intake says of a file: accepted with what it is, or refused with a sentence.</summary>
public sealed record IntakeVerdict
{
    private IntakeVerdict(Sniffed? content, Refusal? refusal) => (Content, Refusal) = (content, refusal);

    /// <summary>What the file is; null where it is refused.</summary>
    public Sniffed? Content { get; }

    /// <summary>Why it is refused; null where it is accepted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether the file may be kept.</summary>
    [MemberNotNullWhen(true, nameof(Content)), MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAccepted => Content is not null;

    /// <summary>Accepts a file.</summary>
    public static IntakeVerdict Accept(Sniffed content) => new(content, null);

    /// <summary>Refuses a file.</summary>
    public static IntakeVerdict Refuse(Refusal refusal) => new(null, refusal);
}

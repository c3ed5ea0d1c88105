using Governance.Data.Questionnaires;

namespace Governance.Data.Providers;

/// <summary>What a statement that saves an answer brings back.</summary>
internal sealed record AnswerRow(string Outcome, int? Version)
{
    /// <summary>The same in the Domain's words.</summary>
    public AnswerWritten Read() => new(Enum.Parse<AnswerOutcome>(Outcome), Version);
}

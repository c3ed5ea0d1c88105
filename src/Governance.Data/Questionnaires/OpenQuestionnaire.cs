using Governance.Domain;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>A questionnaire as it lies before its answerers.</summary>
public sealed record OpenQuestionnaire(Questionnaire Questionnaire, AnswerSheet Sheet, IReadOnlyList<Answer> Answers, IReadOnlyList<AnswerEvidence> Evidence)
{
    /// <summary>Whether the buyer has shared a decision that rests on it.</summary>
    public bool Decided { get; init; }

    /// <summary>Who sees to what.</summary>
    public Holders Holders { get; init; } = Holders.None;

    /// <summary>Names of those who answered, have parts of it, or gave them out.</summary>
    public IReadOnlyDictionary<UserId, string> Names { get; init; } = new Dictionary<UserId, string>();

    /// <summary>The name of a person; "a colleague" where it is not known here.</summary>
    public string Name(UserId person) => Names.GetValueOrDefault(person, "a colleague");

    /// <summary>How many internal comments stand at a question, where any do.</summary>
    public IReadOnlyDictionary<string, int> Comments { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>How much was asked and answered between the two sides about a question, where anything was.</summary>
    public IReadOnlyDictionary<string, int> Clarifications { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>How many things the buyer asked that nobody has answered.</summary>
    public int Waiting { get; init; }

    /// <summary>The documents attached, by question.</summary>
    public ILookup<string, AttachedEvidence> Documents { get; init; } = Array.Empty<AttachedEvidence>().ToLookup(_ => "", StringComparer.Ordinal);
}

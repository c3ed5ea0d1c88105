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

    /// <summary>What the buyer asked about the questions that it returned.</summary>
    public IReadOnlyDictionary<string, string> Queries { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The documents attached, by question.</summary>
    public ILookup<string, AttachedEvidence> Documents { get; init; } = Array.Empty<AttachedEvidence>().ToLookup(_ => "", StringComparer.Ordinal);
}

using System.Text.Json.Serialization;

namespace Governance.Domain.Questionnaires;

/// <summary>When a question is asked, said in terms of the answers to earlier ones.</summary>
[JsonConverter(typeof(ConditionJson))]
public abstract record Condition
{
    private protected Condition() { }

    /// <summary>Whether it holds. A comparison with a question that has no answer, or is itself not asked, does not hold.</summary>
    /// <param name="answers">Gives the answer to a question, or null.</param>
    public abstract bool Evaluate(Func<string, AnswerValue?> answers);

    /// <summary>The condition as a clause of a sentence, in the words of the questions and options it names.</summary>
    public abstract string InWords(FrozenQuestionnaire questionnaire);

    /// <summary>Every comparison in it, in order.</summary>
    public abstract IEnumerable<Comparison> Comparisons();

    /// <summary>The same condition, where a question goes by another key.</summary>
    public abstract Condition Renamed(string from, string to);

    /// <summary>The condition where only some questions are still asked: what the others decide is settled by what was answered to them.</summary>
    /// <param name="isAsked">Whether a question is still asked.</param>
    /// <param name="answers">Gives the last answer to one that is not, or null.</param>
    public abstract SettledCondition Settled(Func<string, bool> isAsked, Func<string, AnswerValue?> answers);

    /// <summary>Keys of the questions that decide it.</summary>
    public IReadOnlyList<string> Questions() => [.. Comparisons().Select(comparison => comparison.Question).Distinct(StringComparer.Ordinal)];
}

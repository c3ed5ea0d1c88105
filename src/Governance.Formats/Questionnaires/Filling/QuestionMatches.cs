using Governance.Domain.Questionnaires;

namespace Governance.Formats.Questionnaires.Filling;

/// <summary>
/// Finds the questions of a questionnaire in a file. Equal words tell, with the identifier or without it where they stand once on both sides;
/// an identifier alone tells only where at least half of the words are the same, since every file counts from 1.
/// </summary>
public static class QuestionMatches
{
    private const double Alike = 0.5;

    /// <summary>Every question of the file, in its order; each question of the questionnaire is taken once at most.</summary>
    public static IReadOnlyList<QuestionMatch> Of(ReadQuestionnaire read, FrozenQuestionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(questionnaire);
        List<ReadQuestion> questions = [.. read.Questions()];
        var asked = questionnaire.Questions().ToDictionary(question => question.Key, question => (Question: question, Words: WordSplitting.Of(question.Text)), StringComparer.Ordinal);
        var words = questions.ToDictionary(question => question.Question.Key, question => WordSplitting.Of(question.Question.Text), StringComparer.Ordinal);
        var found = new Dictionary<string, QuestionMatch>(StringComparer.Ordinal);
        foreach (var question in questions)
            if (asked.TryGetValue(question.Question.Key, out var same) && same.Words.AsSpan().SequenceEqual(words[question.Question.Key])) Take(question, same.Question, reworded: false);
        var byWords = asked.Values.Where(other => other.Words.Length > 0).ToLookup(other => string.Join(' ', other.Words), other => other.Question, StringComparer.Ordinal);
        foreach (var alone in Open().GroupBy(question => string.Join(' ', words[question.Question.Key]), StringComparer.Ordinal).Where(group => group.Count() == 1))
            if (byWords[alone.Key].Where(other => asked.ContainsKey(other.Key)).ToArray() is [var one]) Take(alone.First(), one, reworded: false);
        foreach (var question in Open())
            if (asked.TryGetValue(question.Question.Key, out var other) && Overlap(other.Words, words[question.Question.Key]) >= Alike) Take(question, other.Question, reworded: true);
        return [.. questions.Select(question => found.GetValueOrDefault(question.Question.Key) ?? new(question, null))];

        List<ReadQuestion> Open() => [.. questions.Where(question => !found.ContainsKey(question.Question.Key))];

        void Take(ReadQuestion question, FrozenQuestion one, bool reworded)
        {
            found.Add(question.Question.Key, new(question, one, reworded));
            asked.Remove(one.Key);
        }
    }

    private static double Overlap(string[] one, string[] other) =>
        one.Union(other, StringComparer.Ordinal).Count() is > 0 and var all ? (double)one.Intersect(other, StringComparer.Ordinal).Count() / all : 0;
}

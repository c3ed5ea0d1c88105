using Governance.Domain.AnswerLibrary;
using Governance.Formats.Questionnaires;

namespace Governance.Web.Features.AnswerImports;

/// <summary>What a file answers to one question in different rows, put together once: a file may ask one question in every row.</summary>
internal sealed class RivalAnswers
{
    private readonly Dictionary<string, Dictionary<string, ReadQuestion>> said = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<string, ReadQuestion>> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Puts them together.</summary>
    /// <param name="answered">The rows with an answer that can be kept.</param>
    /// <param name="words">What a row says.</param>
    /// <param name="takes">What was decided about a row; null where nothing was.</param>
    public RivalAnswers(IEnumerable<ReadQuestion> answered, Func<ReadQuestion, LibraryWords> words, Func<ReadQuestion, bool?> takes)
    {
        foreach (var read in answered)
        {
            var decided = takes(read);
            if (decided is false) continue;
            var key = Key(words(read));
            Of(said, read).TryAdd(key, read);
            if (decided is true) Of(taken, read).TryAdd(key, read);
        }
    }

    /// <summary>The first rows that answer a question otherwise, one for each answer and no more than asked for, and the one of them that was taken by choice.</summary>
    public (IReadOnlyList<ReadQuestion> Others, ReadQuestion? Taken) To(string question, LibraryWords words, int most)
    {
        var own = Key(words);
        return ([.. Except(said, question, own).Take(most)], Except(taken, question, own).FirstOrDefault());
    }

    private static IEnumerable<ReadQuestion> Except(Dictionary<string, Dictionary<string, ReadQuestion>> among, string question, string own) =>
        among.TryGetValue(question, out var answers) ? answers.Where(answer => !string.Equals(answer.Key, own, StringComparison.OrdinalIgnoreCase)).Select(answer => answer.Value) : [];

    private static Dictionary<string, ReadQuestion> Of(Dictionary<string, Dictionary<string, ReadQuestion>> among, ReadQuestion read)
    {
        if (!among.TryGetValue(read.Question.Text, out var answers)) among[read.Question.Text] = answers = new(StringComparer.OrdinalIgnoreCase);
        return answers;
    }

    private static string Key(LibraryWords words) => $"{words.State}\n{string.Join('\n', words.Lines())}";
}

using System.Globalization;
using System.Text;
using Governance.Domain.AnswerLibrary;
using Governance.Testing;

namespace Governance.Benchmarks.Proposals;

/// <summary>How good proposals are: the labelled pairs by the portal's way, by exact match and by TF-IDF, on the half developed on and the half held back. Written to docs/proposals.md.</summary>
internal static class Quality
{
    /// <summary>Prints and writes the figures.</summary>
    public static void Run()
    {
        var pairs = LabelledPairs.Read();
        List<string> texts = [.. pairs.Library.Select(entry => entry.Text)];
        var (develop, heldBack) = (Half(pairs, "develop"), Half(pairs, "heldBack"));
        var lines = new StringBuilder();
        foreach (var finder in new[] { Finders.Exact(texts), Finders.TfIdf(texts), Finders.Ours(texts) })
        {
            foreach (var (half, asked) in new[] { ("developed on", develop), ("held back", heldBack) })
            {
                lines.Append(CultureInfo.InvariantCulture, $"| {finder.Name} | {half} | anything at all | {Count(pairs, asked, finder, 0)} |\n");
                if (string.Equals(finder.Name, Finders.ExactName, StringComparison.Ordinal)) continue;
                var least = string.Equals(finder.Name, Finders.OwnName, StringComparison.Ordinal) ? Likeness.Offered : Best(pairs, develop, finder);
                lines.Append(CultureInfo.InvariantCulture, $"| {finder.Name} | {half} | from {least:0.00} | {Count(pairs, asked, finder, least)} |\n");
            }
        }
        var text = Document(pairs, lines.ToString(), $"{Bulk(pairs, develop, "developed on")}\n{Bulk(pairs, heldBack, "held back")}");
        Console.WriteLine(text);
        File.WriteAllText(Path.Combine(Repository.Root, "docs", "proposals.md"), text);
    }

    private static List<LabelledPairs.Question> Half(LabelledPairs pairs, string half) => [.. pairs.Asked.Where(asked => string.Equals(asked.Half, half, StringComparison.Ordinal))];

    private static Counts Count(LabelledPairs pairs, IReadOnlyList<LabelledPairs.Question> asked, Finder finder, double least)
    {
        var counts = new Counts();
        foreach (var question in asked)
        {
            var right = finder.Find(question.Text).Where(found => found.Score >= least).Select(found => question.AnsweredFrom.Contains(pairs.Library[found.Entry].Key, StringComparer.Ordinal));
            counts.Add(question.AnsweredFrom.Count > 0, [.. right]);
        }
        return counts;
    }

    // the threshold with the best first proposals on the half developed on, so that the other way is not held to ours
    private static double Best(LabelledPairs pairs, IReadOnlyList<LabelledPairs.Question> develop, Finder finder) =>
        Enumerable.Range(0, 20).Select(step => step * 0.05).MaxBy(least => Count(pairs, develop, finder, least).FirstBoth);

    // what the portal would take in bulk: a wrong one is an entry that does not answer, or whose answer does not stand as it is
    private static string Bulk(LabelledPairs pairs, IReadOnlyList<LabelledPairs.Question> asked, string half)
    {
        var index = new QuestionIndex([.. pairs.Library.Select(entry => ComparedQuestion.Of(entry.Text, []))]);
        var likely = asked.Select(question => (question, Like: index.Like(ComparedQuestion.Of(question.Text, []), 1))).Where(pair => pair.Like is [{ IsLikely: true }]).ToList();
        var right = likely.Count(pair => pair.question.Differs is null && pair.question.AnsweredFrom.Contains(pairs.Library[pair.Like[0].Entry].Key, StringComparer.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"- {half}: of {asked.Count} questions {likely.Count} would be taken together with others, {right} of them rightly.");
    }

    private static string Document(LabelledPairs pairs, string lines, string bulk) => $"""
        # How good proposals from the answer library are

        Written by `dotnet run -c Release --project tests/Governance.Benchmarks -- --proposals`.

        {pairs.Asked.Count} questions as buyers word them, against a library of {pairs.Library.Count}; {pairs.Asked.Count(asked => asked.AnsweredFrom.Count == 0)} of them are answered by no entry. They were labelled, and committed, before
        the code was written (`tests/Governance.Benchmarks/Proposals/pairs.json`); every second question is held back: figures and words were
        chosen on the other half alone. Questions, library and the table of the field's words are by one hand, which favours the portal on both halves.
        Control mappings are withheld.

        Precision at 1: of the questions for which something is offered, the share whose first offer answers them; at 3: of all that is offered, three
        at most a question, the share that answers. Recall: of the questions that the library answers, the share with an answer in first place, or among three.
        "From" is the likeness from which something is offered; for the other two ways it is the best on the half developed on.

        | way | half | offered | precision at 1 | recall at 1 | precision at 3 | recall at 3 |
        | --- | --- | --- | --- | --- | --- | --- |
        {lines}
        An answer is taken together with others only where it is very like, names the same figures and is not put the other way round:

        {bulk}

        """.ReplaceLineEndings("\n");
}

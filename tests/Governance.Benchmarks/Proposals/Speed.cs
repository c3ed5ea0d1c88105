using System.Diagnostics;
using System.Globalization;
using Governance.Benchmarks.Scenarios;
using Governance.Domain.AnswerLibrary;

namespace Governance.Benchmarks.Proposals;

/// <summary>P18: a library of 20,000 answers made ready, and the best three of it for each of 300 questions.</summary>
internal static class Speed
{
    private const int Answers = 20_000, Questions = 300, Controls = 400;
    private const double MostSeconds = 1;

    public static void Run(Sheet sheet)
    {
        var pairs = LabelledPairs.Read();
        List<string> texts = [.. pairs.Library.Select(entry => entry.Text), .. pairs.Asked.Select(asked => asked.Text)];
        // each text in many services' words, two of them joined where there are not enough
        List<string> library = [.. Enumerable.Range(0, Answers).Select(i => $"{texts[i % texts.Count]} {texts[i * 7 / texts.Count % texts.Count]} Service {i}")];
        List<string> asked = [.. Enumerable.Range(0, Questions).Select(i => pairs.Asked[i % pairs.Asked.Count].Text)];
        Propose(library, asked);
        var watch = Stopwatch.StartNew();
        var offered = Propose(library, asked);
        var seconds = watch.Elapsed.TotalSeconds;
        sheet.Add("P18", string.Create(CultureInfo.InvariantCulture, $"{Questions} questions against {Answers} answers of a library that is made ready for it, {offered} offers"),
            string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s"), string.Create(CultureInfo.InvariantCulture, $"≤ {MostSeconds} s"), seconds <= MostSeconds);
    }

    private static int Propose(IReadOnlyList<string> library, IReadOnlyList<string> asked)
    {
        var index = new QuestionIndex([.. library.Select((text, i) => ComparedQuestion.Of(text, [Control(i)]))]);
        return asked.Select((text, i) => index.Like(ComparedQuestion.Of(text, [Control(i)]), 3).Count).Sum();
    }

    private static string Control(int i) => string.Create(CultureInfo.InvariantCulture, $"framework/CONTROL-{i % Controls}");
}

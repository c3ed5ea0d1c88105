using System.Globalization;
using System.Text.RegularExpressions;

namespace Governance.Data.Demo;

/// <summary>
/// Everything that the demo tells, as it lies under <c>db/demo</c>: who there is, the chapters, answers and documents. Days are counted
/// from the first start: <c>{day:-30}</c> becomes the date thirty days before it, <c>{on:-30}</c> the same in words.
/// </summary>
public sealed partial record DemoBook(DemoStory Story, IReadOnlyList<DemoChapter> Chapters, IReadOnlyDictionary<string, DemoAnswers> Answers, IReadOnlyList<DemoFiles> Files)
{
    /// <summary>Reads it, for a story that ends today.</summary>
    public static async Task<DemoBook> ReadAsync(string folder, DateOnly today, CancellationToken stop)
    {
        var story = await ReadAsync<DemoStory>(Path.Combine(folder, "story.json"), today, stop);
        var chapters = await AllAsync<DemoChapter>(folder, "chapters", today, stop);
        var answers = await AllAsync<DemoAnswers>(folder, "answers", today, stop);
        var files = await AllAsync<DemoFiles>(folder, "documents", today, stop);
        return new(story, [.. chapters.Select(c => c.Content)], answers.ToDictionary(a => a.Name, a => a.Content, StringComparer.Ordinal), [.. files.Select(f => f.Content)]);
    }

    /// <summary>The answers of a name, those of their base among them.</summary>
    public IReadOnlyDictionary<string, DemoAnswer> AnswersOf(string name)
    {
        var (under, own) = Answers[name];
        return under is null ? own : AnswersOf(under).Concat(own).GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal);
    }

    private static async Task<IReadOnlyList<(string Name, T Content)>> AllAsync<T>(string folder, string part, DateOnly today, CancellationToken stop)
    {
        var all = new List<(string, T)>();
        foreach (var file in Directory.GetFiles(Path.Combine(folder, part), "*.json").Order(StringComparer.Ordinal))
            all.Add((Path.GetFileNameWithoutExtension(file), await ReadAsync<T>(file, today, stop)));
        return all;
    }

    private static async Task<T> ReadAsync<T>(string file, DateOnly today, CancellationToken stop) =>
        ContentJson.Read<T>(Days().Replace(await File.ReadAllTextAsync(file, stop), match => Day(match, today)));

    private static string Day(Match match, DateOnly today)
    {
        var day = today.AddDays(int.Parse(match.Groups["days"].ValueSpan, CultureInfo.InvariantCulture));
        return day.ToString(match.Groups["form"].ValueSpan is "day" ? "O" : "d MMMM yyyy", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\{(?<form>day|on):(?<days>[+-]\d{1,4})\}", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Days();
}

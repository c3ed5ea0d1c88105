using Governance.Domain.Catalogs;
using Governance.Testing;

namespace Governance.Benchmarks.Proposals;

/// <summary>What buyers ask, and which entries of a library answer it, labelled by hand before there was anything to measure.</summary>
internal sealed record LabelledPairs(string Title, string Source, string Note, IReadOnlyList<LabelledPairs.Entry> Library, IReadOnlyList<LabelledPairs.Question> Asked)
{
    /// <summary>A question of the library.</summary>
    internal sealed record Entry(string Key, string Text);

    /// <summary>A question that is asked; answered from none of the library where the list is empty. Differs: the entry's answer does not stand as it is.</summary>
    internal sealed record Question(string Half, string Style, string Text, IReadOnlyList<string> AnsweredFrom, string? Differs = null);

    /// <summary>Reads the file in the repository.</summary>
    public static LabelledPairs Read() =>
        DocumentJson.Read<LabelledPairs>(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Governance.Benchmarks", "Proposals", "pairs.json")));
}

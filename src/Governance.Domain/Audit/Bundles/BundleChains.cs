using System.Globalization;

namespace Governance.Domain.Audit.Bundles;

/// <summary>The chains of a bundle while it is read, and the checkpoints that they must fit.</summary>
internal sealed class BundleChains
{
    private readonly Dictionary<string, ChainWalk> walks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<long, List<(CheckpointStatement Statement, string Where)>>> expected = new(StringComparer.Ordinal);

    /// <summary>A checkpoint that the chain must fit once it is there.</summary>
    public void Expect(CheckpointStatement statement, string where)
    {
        if (!expected.TryGetValue(statement.Origin, out var sizes)) expected[statement.Origin] = sizes = [];
        if (!sizes.TryGetValue(statement.Size, out var at)) sizes[statement.Size] = at = [];
        at.Add((statement, where));
    }

    /// <summary>Steps a chain on; what does not hold.</summary>
    public IEnumerable<string> Step(string origin, string links, long sequence, string line, string hash)
    {
        if (!walks.TryGetValue(origin, out var walk)) walks[origin] = walk = new(links);
        if (walk.Step(sequence, line, hash) is { } wrong) yield return wrong;
        if (!expected.TryGetValue(origin, out var sizes)) yield break;
        if (!sizes.Remove(sequence, out var here)) yield break;
        foreach (var (statement, where) in here)
        {
            if (!string.Equals(statement.Root, hash, StringComparison.Ordinal))
                yield return $"{links} {sequence} is not the one over which the checkpoint {where} was signed: what stands here is another record.";
        }
    }

    /// <summary>The checkpoints that the file should reach and does not.</summary>
    public IEnumerable<string> Missing() => expected.SelectMany(chain => chain.Value.Values.SelectMany(at => at)
        .Select(missing => string.Create(CultureInfo.InvariantCulture,
            $"The checkpoint {missing.Where} of {missing.Statement.At:yyyy-MM-dd HH:mm} UTC covers {missing.Statement.Size} links of '{chain.Key}', and the file has {walks.GetValueOrDefault(chain.Key)?.Size ?? 0}: its end was cut off.")));
}

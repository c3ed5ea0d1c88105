using Governance.Domain;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Formats.Questionnaires.Filling;

/// <summary>
/// Finds the cell that shows what is written into a merged one. Where cells of several questions are merged downwards, what stands in the
/// first is read for each of them: it is written only where all of them say the same.
/// </summary>
internal sealed class MergedTargets
{
    private readonly Dictionary<(int Row, int Column), CellRange> ranges = [];
    private readonly ILookup<CellRange, CellWish> shared;
    private readonly HashSet<int> rows;

    /// <summary>Looks up every cell that questions of a sheet have for an answer or a comment.</summary>
    public MergedTargets(IReadOnlyList<CellRange> merged, IReadOnlyList<CellWish> wishes)
    {
        rows = [.. wishes.Select(wish => wish.Cell.Row)];
        var columns = wishes.Select(wish => wish.Column).ToHashSet();
        var near = merged.Where(range => columns.Any(column => column >= range.FirstColumn && column <= range.LastColumn)).ToArray();
        foreach (var wish in wishes)
            foreach (var range in near)
                if (range.Holds(wish.Cell.Row, wish.Column)) ranges.TryAdd((wish.Cell.Row, wish.Column), range);
        shared = wishes.Where(wish => ranges.ContainsKey((wish.Cell.Row, wish.Column))).ToLookup(wish => ranges[(wish.Cell.Row, wish.Column)]);
    }

    /// <summary>Why the merged cells cannot take it; null where they can, or where nothing is merged.</summary>
    public Refusal? Refuses(CellWish wish)
    {
        if (!ranges.TryGetValue((wish.Cell.Row, wish.Column), out var range)) return null;
        var cells = $"{CellReference.Of(range.FirstColumn, range.FirstRow)}:{CellReference.Of(range.LastColumn, range.LastRow)}";
        if (wish.Column != range.FirstColumn || !rows.Contains(range.FirstRow)) return FillingRefusals.InsideMerged.With(cells);
        return shared[range].Where(other => other.Column == range.FirstColumn).Any(other => other.Value != wish.Value || !(other.IsOpen || string.Equals(other.Refused?.Name, nameof(FillingRefusals.SharedMerged), StringComparison.Ordinal))) ? FillingRefusals.SharedMerged.With(cells) : null;
    }

    /// <summary>The cell to write.</summary>
    public (int Row, int Column) Anchor(CellWish wish) => ranges.TryGetValue((wish.Cell.Row, wish.Column), out var range) ? (range.FirstRow, range.FirstColumn) : (wish.Cell.Row, wish.Column);
}

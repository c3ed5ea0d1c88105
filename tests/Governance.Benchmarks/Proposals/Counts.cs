using System.Globalization;

namespace Governance.Benchmarks.Proposals;

/// <summary>What came of the questions that were tried.</summary>
internal sealed class Counts
{
    private int answerable, offering, firstRight, offers, rightOffers, anyRight;

    /// <summary>The harmonic mean of precision and recall at 1; 0 where nothing is right.</summary>
    public double FirstBoth => firstRight == 0 ? 0 : 2.0 * firstRight / (offering + answerable);

    /// <summary>Notes what was offered to one question.</summary>
    /// <param name="hasAnswer">Whether the library answers it.</param>
    /// <param name="right">For each offer, best first, whether it does.</param>
    public void Add(bool hasAnswer, IReadOnlyList<bool> right)
    {
        if (hasAnswer) answerable++;
        if (right.Count == 0) return;
        offering++;
        if (right[0]) firstRight++;
        offers += right.Count;
        rightOffers += right.Count(one => one);
        if (right.Any(one => one)) anyRight++;
    }

    /// <summary>The four figures as cells of a table.</summary>
    public override string ToString() => $"{Share(firstRight, offering)} | {Share(firstRight, answerable)} | {Share(rightOffers, offers)} | {Share(anyRight, answerable)}";

    private static string Share(int part, int of) => of == 0 ? "none offered" : string.Create(CultureInfo.InvariantCulture, $"{(double)part / of:0.00} ({part} of {of})");
}

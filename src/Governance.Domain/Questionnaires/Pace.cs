namespace Governance.Domain.Questionnaires;

/// <summary>How long a person takes for a question, from when they saved the ones before.</summary>
public static class Pace
{
    /// <summary>A longer pause between two answers is not work on the second.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(20);

    /// <summary>Nobody reads a question and answers it faster: closer together are answers that were put in by one act, or only confirmed.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromSeconds(45);

    private const int Enough = 5;

    /// <summary>About how long the rest will take; null until there is enough to go by.</summary>
    public static TimeSpan? Left(IEnumerable<DateTimeOffset> saved, int questions)
    {
        var instants = saved.Order().ToList();
        var gaps = instants.Zip(instants.Skip(1), (before, after) => after - before).Where(gap => gap <= Pause).Order().ToList();
        return gaps.Count < Enough ? null : (gaps[gaps.Count / 2] is var usual && usual > Least ? usual : Least) * questions;
    }
}

using Governance.Web.Look;

namespace Governance.Web.Features.Decisions;

/// <summary>How the list of decisions asked says what stands behind each.</summary>
internal static class AskedWords
{
    /// <summary>What the second line says.</summary>
    public static string SecondLine(this AskedRow row) => (row.Agreeing, row.Disagreeing) switch
    {
        (0, 0) => "No opinion yet",
        (1, 0) => "Agrees",
        (0, 1) => "Disagrees",
        (_, 0) => $"{row.Agreeing} agree",
        (0, _) => $"{row.Disagreeing} disagree",
        _ => $"{row.Agreeing} for, {row.Disagreeing} against",
    };

    /// <summary>Its colour.</summary>
    public static Tone Tone(this AskedRow row) => !row.HasOpinion ? Look.Tone.Neutral : row.Disagreeing > 0 ? Look.Tone.Warn : Look.Tone.Good;

    /// <summary>For how long it is asked.</summary>
    public static string Waiting(this AskedRow row, DateOnly today) => today.DayNumber - DateOnly.FromDateTime(row.At.UtcDateTime).DayNumber is > 0 and var days ? $"for {FigureWords.Of(days, "day")}" : "today";
}

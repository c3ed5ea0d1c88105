using System.Globalization;
using Governance.Domain.AnswerLibrary;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>How proposals are explained to the people who decide about them.</summary>
internal static class ProposalWords
{
    private const int MostWords = 4, MonthDays = 30;

    /// <summary>Why two questions are thought alike.</summary>
    public static string Why(this Likeness likeness)
    {
        ArgumentNullException.ThrowIfNull(likeness);
        if (likeness.Score >= 1) return "asked in the same words";
        var reasons = new[]
        {
            likeness.Words.Count == 0 ? null : $"same words: {string.Join(", ", likeness.Words.Take(MostWords))}",
            likeness.Controls.Count == 0 ? null : $"same {(likeness.Controls.Count == 1 ? "control" : "controls")} {string.Join(", ", likeness.Controls.Select(control => control.Split('/')[^1]).Distinct(StringComparer.Ordinal))}",
        };
        return string.Join("; ", reasons.OfType<string>());
    }

    /// <summary>How like they are, in a word.</summary>
    public static string Degree(this Likeness likeness)
    {
        ArgumentNullException.ThrowIfNull(likeness);
        return likeness.Score >= Likeness.Likely ? "Very like" : "Somewhat like";
    }

    /// <summary>Where an answer came from.</summary>
    public static string From(this LibraryAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.FileName is { } file ? $"{file}, {answer.Place}" : answer.BuyerName is null ? "typed into the library" : $"{answer.BuyerName}, {answer.Reference}";
    }

    /// <summary>How old it is: "answered 3 March 2026, 8 months ago".</summary>
    public static string Age(this LibraryAnswer answer, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var on = DateOnly.FromDateTime(answer.AnsweredAt.UtcDateTime);
        var months = (today.DayNumber - on.DayNumber) / MonthDays;
        var ago = months switch { 0 => "this month", 1 => "a month ago", _ => string.Create(CultureInfo.InvariantCulture, $"{months} months ago") };
        return string.Create(CultureInfo.InvariantCulture, $"answered {on:d MMMM yyyy}, {ago}");
    }
}

using Governance.Domain.Questionnaires;
using Governance.Web.Look;

namespace Governance.Web.Features.Questionnaires;

/// <summary>How the answers of last time are spoken of to the people who answer now.</summary>
internal static class PrecedentWords
{
    /// <summary>Where an answer comes from and when: "QNR-2026-0003, submitted on 3 March 2026".</summary>
    public static string From(this Precedent precedent)
    {
        ArgumentNullException.ThrowIfNull(precedent);
        return $"{precedent.Reference}, submitted on {precedent.SubmittedAt:d MMMM yyyy}";
    }

    /// <summary>What is different about the question since, in a sentence; null for nothing.</summary>
    public static string? Difference(this Precedent precedent)
    {
        ArgumentNullException.ThrowIfNull(precedent);
        var parts = new[] { precedent.Reworded ? "reads differently" : null, precedent.OtherAnswers ? "takes other answers" : null, precedent.OtherEvidence ? "asks for other evidence" : null }.OfType<string>().ToList();
        return parts.Count == 0 ? null : $"The question {string.Join(" and ", parts)} than then.";
    }

    /// <summary>That documents of then do not stand beside the answer again; null where all do.</summary>
    public static string? FilesLeft(Precedent precedent)
    {
        ArgumentNullException.ThrowIfNull(precedent);
        return precedent.FilesLeft == 0 || !precedent.Taken ? null : $"{FigureWords.Of(precedent.FilesLeft, "document of then is", "documents of then are")} not attached again: sensitive, taken back, or gone.";
    }

    /// <summary>All that is different since, counted: "3 new questions, 1 reworded".</summary>
    public static string Counted(IEnumerable<Precedent> precedents)
    {
        var all = precedents.ToList();
        var parts = new[]
        {
            Of(all.Count(p => p.Kind is PrecedentKind.NewQuestion), "new question", "new questions"),
            Of(all.Count(p => p.Reworded), "reworded", "reworded"),
            Of(all.Count(p => p.OtherAnswers), "with other answers", "with other answers"),
            Of(all.Count(p => p.OtherEvidence), "with other evidence", "with other evidence"),
            Of(all.Count(p => p.Kind is PrecedentKind.NoLongerAsked), "no longer asked", "no longer asked"),
            Of(all.Count(p => p.NotTaken is not null), "answer that does not fit any more", "answers that do not fit any more"),
        };
        return string.Join(", ", parts.OfType<string>());
    }

    private static string? Of(int count, string one, string many) => count == 0 ? null : FigureWords.Of(count, one, many);
}

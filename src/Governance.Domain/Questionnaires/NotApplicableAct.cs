using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>What one person said of several questions of a section at once: that they do not apply. It holds what nobody changed since.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="Standing">The questions that stand as the act left them and can still be changed, in their order.</param>
public sealed record NotApplicableAct(DateTimeOffset At, UserId By, string Reason, IReadOnlyList<FrozenQuestion> Standing)
{
    /// <summary>The acts of a section of which more than one question stands, the latest first. Words that somebody added are a change.</summary>
    public static IReadOnlyList<NotApplicableAct> Of(AnswerSheet sheet, FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(section);
        return [.. section.Questions.Where(question => sheet.IsOpen(question) && !sheet.HasEvidence(question)).Select(question => (Question: question, Answer: sheet.Of(question)))
            .Where(pair => pair.Answer is { State: AnswerState.NotApplicable, Reason.Length: > 0 } answer && answer.Draft.Says(NotApplicablePlan.Draft(answer.Reason)))
            .GroupBy(pair => (pair.Answer!.SavedAt, pair.Answer.SavedBy, pair.Answer.Reason!), pair => pair.Question)
            .Where(act => act.Count() > 1).OrderByDescending(act => act.Key.SavedAt)
            .Select(act => new NotApplicableAct(act.Key.SavedAt, act.Key.SavedBy, act.Key.Item3, [.. act]))];
    }

    /// <summary>Whether that is its reason; a form may have ended the lines otherwise.</summary>
    public bool IsFor(string? reason) => string.Equals(Reason.ReplaceLineEndings(), reason?.ReplaceLineEndings(), StringComparison.Ordinal);
}

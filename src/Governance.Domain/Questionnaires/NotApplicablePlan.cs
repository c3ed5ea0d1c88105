using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>What saying that a section does not apply would touch. Nothing that somebody answered or wrote is overwritten.</summary>
/// <param name="Touches">Open questions to which nothing was said, and of which it can be said.</param>
/// <param name="Firm">Questions of which it cannot be said.</param>
/// <param name="Said">Questions to which something was said, or that are not open.</param>
public sealed record NotApplicablePlan(IReadOnlyList<FrozenQuestion> Touches, IReadOnlyList<FrozenQuestion> Firm, IReadOnlyList<FrozenQuestion> Said)
{
    /// <summary>Lays it out for the questions of a section that are asked.</summary>
    public static NotApplicablePlan Of(AnswerSheet sheet, FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(section);
        var asked = section.Questions.Where(question => sheet.Asked.Contains(question.Key)).ToList();
        var untouched = asked.Where(question => sheet.IsOpen(question) && (sheet.Of(question) is not { } answer || answer.Draft.Says(Nothing)) && !sheet.HasEvidence(question)).ToList();
        return new([.. untouched.Where(question => question.AllowNotApplicable)], [.. untouched.Where(question => !question.AllowNotApplicable)], [.. asked.Except(untouched)]);
    }

    /// <summary>What stands where nothing was said.</summary>
    public static AnswerDraft Nothing { get; } = new(AnswerState.Unanswered, AnswerDraft.UsualLabel);

    /// <summary>What is said of each question.</summary>
    /// <exception cref="Refused">There is no reason, or one without end.</exception>
    public static AnswerDraft Draft(string? reason) => string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > AnswerDraft.MaxWords
        ? throw new Refused(AnswerRefusals.NotApplicableReason)
        : Nothing with { State = AnswerState.NotApplicable, Reason = reason.Trim() };
}

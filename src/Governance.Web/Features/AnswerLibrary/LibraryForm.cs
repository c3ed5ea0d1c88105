using FluentValidation;
using Governance.Domain;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>An answer of the library as typed.</summary>
/// <param name="Question">The question; it stands where the answer came from a questionnaire.</param>
/// <param name="Answer">What is answered, a line for each option; or why the question does not apply.</param>
/// <param name="Comment">Words to it that buyers read.</param>
/// <param name="Label">How sensitive it is.</param>
/// <param name="ValidUntil">The last day on which it is taken for true.</param>
/// <param name="Version">The version that the page was made from.</param>
public sealed record LibraryForm(string? Question = null, string? Answer = null, string? Comment = null, Classification? Label = null, DateOnly? ValidUntil = null, int Version = 0)
{
    /// <summary>The form for what the library says now.</summary>
    public static LibraryForm Of(LibraryAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var said = answer.State is AnswerState.NotApplicable ? answer.Reason : string.Join('\n', answer.Value?.Lines() ?? []);
        return new(answer.Question, said, answer.Comment, answer.Label, answer.ValidUntil, answer.Version);
    }

    /// <summary>What is said anew.</summary>
    /// <param name="before">What was said; null for a new answer.</param>
    public LibraryWords Words(LibraryWords? before)
    {
        var comment = string.IsNullOrWhiteSpace(Comment) ? null : Comment.Trim();
        if (before is null) return new(AnswerState.Answered, Label!.Value, ValidUntil!.Value, LibraryValue.Typed(Answer!.Trim()), comment);
        var words = before with { Label = Label!.Value, ValidUntil = ValidUntil!.Value, Comment = comment };
        return before.State is AnswerState.NotApplicable ? words with { Reason = Answer!.Trim() } : words with { Value = before.Value!.Reworded(Answer!) };
    }

    /// <summary>A question, an answer, a label and an end.</summary>
    public sealed class Validator : AbstractValidator<LibraryForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            RuleFor(f => f.Question).NotEmpty().WithMessage(LibraryRefusals.QuestionMissing.Sentence).MaximumLength(LibraryAnswer.MaxQuestionLength).WithMessage(LibraryRefusals.QuestionMissing.Sentence);
            RuleFor(f => f.Answer).NotEmpty().WithMessage(LibraryRefusals.AnswerMissing.Sentence).MaximumLength(AnswerRules.MaxTextLength).WithMessage(LibraryRefusals.AnswerMissing.Sentence);
            RuleFor(f => f.Comment).MaximumLength(AnswerDraft.MaxWords).WithMessage(LibraryRefusals.CommentTooLong.Sentence);
            RuleFor(f => f.Label).NotNull().WithMessage(LibraryRefusals.NoLabel.Sentence).IsInEnum().WithMessage(LibraryRefusals.NoLabel.Sentence);
            RuleFor(f => f.ValidUntil).NotNull().WithMessage(LibraryRefusals.NoEnd.Sentence)
                .Must(until => until is null || (until >= clock.Today() && until <= clock.Today().AddYears(LibraryAnswer.MostYears))).WithMessage(LibraryRefusals.NoEnd.Sentence);
        }
    }
}

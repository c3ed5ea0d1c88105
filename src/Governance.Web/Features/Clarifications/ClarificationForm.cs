using FluentValidation;
using Governance.Domain.Clarifications;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Clarifications;

/// <summary>What is said to the other side.</summary>
/// <param name="Question">Key of the question that a new thread is about; absent for the whole.</param>
/// <param name="Thread">The thread that goes on; absent for a new one.</param>
/// <param name="Answers">Whether it answers what waits there.</param>
/// <param name="Text">The words.</param>
/// <param name="Label">How sensitive they are.</param>
public sealed record ClarificationForm(string? Question = null, Guid? Thread = null, bool Answers = false, string? Text = null, Classification Label = AnswerDraft.UsualLabel)
{
    /// <summary>There are words.</summary>
    public sealed class Validator : AbstractValidator<ClarificationForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Text).NotEmpty().WithMessage(ClarificationRefusals.TextMissing.Sentence).MaximumLength(Clarification.MaxLength).WithMessage(ClarificationRefusals.TextMissing.Sentence);
            RuleFor(f => f.Label).IsInEnum().WithMessage("Choose one of the labels offered.");
        }
    }
}

using FluentValidation;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Questionnaires;

/// <summary>An internal comment.</summary>
/// <param name="Text">The words.</param>
/// <param name="Label">How sensitive they are.</param>
public sealed record CommentForm(string? Text = null, Classification Label = AnswerDraft.UsualLabel)
{
    /// <summary>There are words.</summary>
    public sealed class Validator : AbstractValidator<CommentForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Text).NotEmpty().WithMessage(InternalCommentRefusals.TextMissing.Sentence).MaximumLength(InternalComment.MaxLength).WithMessage(InternalCommentRefusals.TextMissing.Sentence);
            RuleFor(f => f.Label).IsInEnum().WithMessage("Choose one of the labels offered.");
        }
    }
}

using FluentValidation;
using Governance.Domain.Reviews;

namespace Governance.Web.Features.DeterminationReplies;

/// <summary>An answer to a determination.</summary>
/// <param name="Text">The vendor's words.</param>
public sealed record ReplyForm(string? Text = null)
{
    /// <summary>There are words.</summary>
    public sealed class Validator : AbstractValidator<ReplyForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Text).NotEmpty().WithMessage(ReviewRefusals.ReplyEmpty.Sentence).MaximumLength(SharedDetermination.MaxReplyLength).WithMessage(ReviewRefusals.ReplyEmpty.Sentence);
    }
}

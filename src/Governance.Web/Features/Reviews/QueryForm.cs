using FluentValidation;
using Governance.Domain.Reviews;

namespace Governance.Web.Features.Reviews;

/// <summary>A query on a question.</summary>
/// <param name="Question">Its key.</param>
/// <param name="Text">What is asked.</param>
public sealed record QueryForm(string Question = "", string? Text = null)
{
    /// <summary>There are words.</summary>
    public sealed class Validator : AbstractValidator<QueryForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Text).NotEmpty().WithMessage(ReviewRefusals.QueryEmpty.Sentence).MaximumLength(Query.MaxLength).WithMessage(ReviewRefusals.QueryEmpty.Sentence);
    }
}

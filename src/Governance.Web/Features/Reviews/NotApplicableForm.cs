using FluentValidation;
using Governance.Domain.Reviews;

namespace Governance.Web.Features.Reviews;

/// <summary>Accepting that a question does not apply.</summary>
/// <param name="Question">Its key.</param>
/// <param name="Submission">Number of the submission that the page showed.</param>
public sealed record NotApplicableForm(string Question = "", int Submission = 0)
{
    /// <summary>There is a question.</summary>
    public sealed class Validator : AbstractValidator<NotApplicableForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Question).NotEmpty().WithMessage(ReviewRefusals.NoSuchQuestion.Sentence);
    }
}

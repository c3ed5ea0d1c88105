using FluentValidation;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.Reviews;

/// <summary>A judgement of a question.</summary>
/// <param name="Question">Its key.</param>
/// <param name="Status">The judgement.</param>
/// <param name="Reason">Why; the vendor reads it below Satisfied.</param>
/// <param name="Seen">The latest determination that the page showed, 0 for none.</param>
/// <param name="Submission">Number of the submission that the page showed.</param>
public sealed record DeterminationForm(string Question = "", DeterminationStatus? Status = null, string? Reason = null, int Seen = 0, int Submission = 0)
{
    /// <summary>There is a judgement, and a reason below Satisfied.</summary>
    public sealed class Validator : AbstractValidator<DeterminationForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Status).NotNull().WithMessage("Choose a judgement.").IsInEnum().WithMessage("Choose a judgement.");
            RuleFor(f => f.Reason).NotEmpty().When(f => f.Status is DeterminationStatus.Partial or DeterminationStatus.NotSatisfied).WithMessage(ReviewRefusals.ReasonMissing.Sentence)
                .MaximumLength(Determination.MaxReasonLength).WithMessage(ReviewRefusals.ReasonMissing.Sentence);
        }
    }
}

using FluentValidation;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Web.Access;

namespace Governance.Web.Features.Assessments;

/// <summary>The due date from now on; <paramref name="Keep"/> refuses a request for time.</summary>
/// <param name="DueOn">The last day to submit.</param>
/// <param name="Reason">Why; the vendor reads it.</param>
/// <param name="Keep">Whether the date stays as it is.</param>
/// <param name="Version">The version of the assessment that the page was made from.</param>
public sealed record DueDateForm(DateOnly? DueOn = null, string? Reason = null, bool Keep = false, int Version = 0)
{
    /// <summary>A day that is not past, and a reason.</summary>
    public sealed class Validator : AbstractValidator<DueDateForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            RuleFor(f => f.DueOn).NotNull().WithMessage("Choose a due date.").CanBeDue(clock).When(f => !f.Keep);
            RuleFor(f => f.Reason).NotEmpty().WithMessage(AssessmentRefusals.ReasonMissing.Sentence).MaximumLength(Assessment.MaxReasonLength).WithMessage(AssessmentRefusals.ReasonMissing.Sentence);
        }
    }
}

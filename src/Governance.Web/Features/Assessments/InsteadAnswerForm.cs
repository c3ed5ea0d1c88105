using FluentValidation;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Web.Access;

namespace Governance.Web.Features.Assessments;

/// <summary>What is said to a vendor that offers its own questionnaire instead.</summary>
/// <param name="Outcome">Whether it is taken.</param>
/// <param name="Reason">Why not; the vendor reads it.</param>
/// <param name="DueOn">The last day to answer ours, where it is not taken; empty where the day stays.</param>
/// <param name="Version">The version of the assessment that the page was made from.</param>
public sealed record InsteadAnswerForm(OfferOutcome? Outcome = null, string? Reason = null, DateOnly? DueOn = null, int Version = 0)
{
    /// <summary>Whoever does not take it says why.</summary>
    public sealed class Validator : AbstractValidator<InsteadAnswerForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            RuleFor(f => f.Outcome).NotNull().WithMessage("Take it instead, or ask for your own questionnaire.").IsInEnum().WithMessage("Take it instead, or ask for your own questionnaire.");
            When(f => f.Outcome is OfferOutcome.Refused, () =>
            {
                RuleFor(f => f.Reason).NotEmpty().WithMessage(AssessmentRefusals.ReasonMissing.Sentence).MaximumLength(Assessment.MaxReasonLength).WithMessage(AssessmentRefusals.ReasonMissing.Sentence);
                RuleFor(f => f.DueOn).CanBeDue(clock);
            });
        }
    }
}

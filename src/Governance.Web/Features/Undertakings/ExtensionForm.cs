using FluentValidation;
using Governance.Domain;
using Governance.Domain.Findings;

namespace Governance.Web.Features.Undertakings;

/// <summary>A request for a later date.</summary>
/// <param name="DueOn">The date that is asked for.</param>
/// <param name="Reason">Why; the buyer reads it.</param>
public sealed record ExtensionForm(DateOnly? DueOn = null, string? Reason = null)
{
    /// <summary>A day that is not past, and a reason.</summary>
    public sealed class Validator : AbstractValidator<ExtensionForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            RuleFor(f => f.DueOn).NotNull().WithMessage("Choose the date that you ask for.")
                .Must(on => on is null || on >= clock.Today()).WithMessage(FindingRefusals.ExtensionInThePast.Sentence);
            RuleFor(f => f.Reason).NotEmpty().WithMessage(FindingRefusals.ExtensionReasonMissing.Sentence).MaximumLength(Extension.MaxReasonLength).WithMessage(FindingRefusals.ExtensionReasonMissing.Sentence);
        }
    }
}

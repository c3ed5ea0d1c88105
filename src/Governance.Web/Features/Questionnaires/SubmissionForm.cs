using FluentValidation;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A responder stands behind the answers by name.</summary>
/// <param name="Confirmed">That they have checked them.</param>
/// <param name="Sha256">The hash of what they read.</param>
public sealed record SubmissionForm(bool Confirmed = false, string? Sha256 = null)
{
    /// <summary>Nobody confirms by accident, or something else than they read.</summary>
    public sealed class Validator : AbstractValidator<SubmissionForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Confirmed).Equal(true).WithMessage("Confirm that the answers are complete and true to the best of your knowledge.");
            RuleFor(f => f.Sha256).Matches("^[0-9a-f]{64}$").WithMessage("Open the page anew; it does not say what is submitted.").NotEmpty().WithMessage("Open the page anew; it does not say what is submitted.");
        }
    }
}

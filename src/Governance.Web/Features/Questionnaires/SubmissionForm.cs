using FluentValidation;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A responder stands behind the answers by name.</summary>
/// <param name="Confirmed">That they have checked them.</param>
public sealed record SubmissionForm(bool Confirmed = false)
{
    /// <summary>Nobody confirms by accident.</summary>
    public sealed class Validator : AbstractValidator<SubmissionForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator() => RuleFor(f => f.Confirmed).Equal(true).WithMessage("Confirm that the answers are complete and true to the best of your knowledge.");
    }
}

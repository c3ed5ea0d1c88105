using FluentValidation;

namespace Governance.Web.Features.FoundAnswers;

/// <summary>Handing in what was found.</summary>
/// <param name="Version">The version of the assessment that the page was made from.</param>
public sealed record HandInForm(int Version = 0)
{
    /// <summary>There was a page.</summary>
    public sealed class Validator : AbstractValidator<HandInForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Version).GreaterThanOrEqualTo(0).WithMessage("Open the page again.");
    }
}

using FluentValidation;

namespace Governance.Web.Features.Reviews;

/// <summary>Closing a review.</summary>
/// <param name="Version">The version of the assessment that the page was made from.</param>
public sealed record ClosureForm(int Version = 0)
{
    /// <summary>There was a page.</summary>
    public sealed class Validator : AbstractValidator<ClosureForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Version).GreaterThanOrEqualTo(0).WithMessage("Open the page again.");
    }
}

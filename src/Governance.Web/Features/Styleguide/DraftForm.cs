using FluentValidation;

namespace Governance.Web.Features.Styleguide;

/// <summary>An answer in the making.</summary>
/// <param name="Answer">The option.</param>
/// <param name="How">The words.</param>
/// <param name="Version">The version that was on the page.</param>
public sealed record DraftForm(string? Answer, string? How, int Version)
{
    /// <summary>Limits.</summary>
    public sealed class Validator : AbstractValidator<DraftForm>
    {
        /// <summary>States the rules.</summary>
        public Validator() => RuleFor(form => form.How).MaximumLength(2000).WithMessage("Keep it to 2,000 characters");
    }
}

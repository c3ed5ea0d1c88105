using FluentValidation;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>What was read before deleting.</summary>
/// <param name="Version">The version of the draft that the page was made from.</param>
public sealed record DeletionForm(int Version = 0)
{
    /// <summary>What was read has a version.</summary>
    public sealed class Validator : AbstractValidator<DeletionForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Version).GreaterThanOrEqualTo(0).WithMessage("Open the page anew, and see what would be lost.");
    }
}

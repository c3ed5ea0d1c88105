using FluentValidation;
using Governance.Domain.Findings;

namespace Governance.Web.Features.Obligations;

/// <summary>Who has an obligation from now on.</summary>
/// <param name="OwnerId">The colleague.</param>
public sealed record HandoverForm(Guid? OwnerId = null)
{
    /// <summary>Somebody is chosen.</summary>
    public sealed class Validator : AbstractValidator<HandoverForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.OwnerId).NotNull().WithMessage(FindingRefusals.OwnerUnfit.Sentence);
    }
}

using FluentValidation;
using Governance.Domain.Findings;

namespace Governance.Web.Features.Undertakings;

/// <summary>Who sees to what is owed from now on.</summary>
/// <param name="OwnerId">The colleague.</param>
public sealed record OwnerForm(Guid? OwnerId = null)
{
    /// <summary>Somebody is chosen.</summary>
    public sealed class Validator : AbstractValidator<OwnerForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.OwnerId).NotNull().WithMessage(FindingRefusals.OwnerUnfit.Sentence);
    }
}

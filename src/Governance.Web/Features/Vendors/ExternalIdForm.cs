using FluentValidation;
using Governance.Domain.Vendors;

namespace Governance.Web.Features.Vendors;

/// <summary>A vendor's id in another system; an empty id removes it.</summary>
public sealed record ExternalIdForm(string? System = null, string? Value = null)
{
    /// <summary>The same limits as the domain's.</summary>
    public sealed class Validator : AbstractValidator<ExternalIdForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.System).NotEmpty().WithMessage("Name the system.").MaximumLength(VendorExternalId.MaxSystemLength).WithMessage("The name of a system has at most 40 characters.");
            RuleFor(f => f.Value).MaximumLength(VendorExternalId.MaxValueLength).WithMessage("An id has at most 80 characters.");
        }
    }
}

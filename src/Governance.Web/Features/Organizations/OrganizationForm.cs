using FluentValidation;
using Governance.Domain;
using Governance.Domain.Organizations;

namespace Governance.Web.Features.Organizations;

/// <summary>Name and address of a new organization.</summary>
public sealed record OrganizationForm(string? Name = null, string? Slug = null)
{
    /// <summary>The same limits as the domain's.</summary>
    public sealed class Validator : AbstractValidator<OrganizationForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Name).NotEmpty().WithMessage("Enter the organization's name.").MaximumLength(Organization.MaxNameLength).WithMessage("A name has at most 120 characters.")
                .Must(name => !(name ?? "").HasUnseen() && !(name ?? "").MixesAlphabets()).WithMessage(OrganizationRefusals.NameDeceives.Sentence);
            RuleFor(f => f.Slug).Must(s => Domain.Organizations.Slug.TryParse(s?.Trim(), out _))
                .WithMessage("Use 2 to 40 small letters and digits, joined by single hyphens.");
        }
    }
}

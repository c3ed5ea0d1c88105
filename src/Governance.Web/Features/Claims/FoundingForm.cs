using FluentValidation;
using Governance.Domain.Organizations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.Claims;

/// <summary>The organization that somebody who is new to the portal founds before claiming a record.</summary>
public sealed record FoundingForm(string? Name = null, string? Slug = null)
{
    /// <summary>The link that is followed.</summary>
    [BindNever]
    public string Token { get; init; } = "";

    /// <summary>The address that the account will have.</summary>
    [BindNever]
    public string Address { get; init; } = "";

    /// <summary>The organization that this link has founded; null where it has founded none.</summary>
    [BindNever]
    public string? Founded { get; init; }

    /// <summary>The same limits as the domain's.</summary>
    public sealed class Validator : AbstractValidator<FoundingForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Name).NotEmpty().WithMessage(OrganizationRefusals.NameMissing.Sentence).MaximumLength(Organization.MaxNameLength).WithMessage(OrganizationRefusals.NameMissing.Sentence);
            RuleFor(f => f.Slug).Must(s => Domain.Organizations.Slug.TryParse(s?.Trim(), out _)).WithMessage("Use 2 to 40 small letters and digits, joined by single hyphens.");
        }
    }
}

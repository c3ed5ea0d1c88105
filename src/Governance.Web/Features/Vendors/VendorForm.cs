using FluentValidation;
using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.Vendors;

/// <summary>What is written down about a vendor; the version is that of the record when the form was opened.</summary>
public sealed record VendorForm(string? Name = null, string? LegalName = null, string? Domain = null, Guid? OwnerId = null, int Version = 0)
{
    /// <summary>Who can answer for it.</summary>
    [BindNever]
    public IReadOnlyList<Choice> Owners { get; init; } = [];

    /// <summary>What a record says now.</summary>
    public static VendorForm Of(Vendor vendor)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        return new(vendor.Name, vendor.LegalName, vendor.Domain?.Value, vendor.OwnerId?.Value, vendor.Version);
    }

    /// <summary>For the domain.</summary>
    public VendorDescription Description() => new(Name, LegalName, MailDomain.TryParse(Domain, out var domain) ? domain : null, OwnerId is { } owner ? new UserId(owner) : null);

    /// <summary>The same limits as the domain's, and an owner who is here.</summary>
    public sealed class Validator : AbstractValidator<VendorForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(GovernanceDb db)
        {
            RuleFor(f => f.Name).NotEmpty().WithMessage("Enter the vendor's name.").MaximumLength(Vendor.MaxNameLength).WithMessage("A name has at most 120 characters.");
            RuleFor(f => f.LegalName).MaximumLength(Vendor.MaxLegalNameLength).WithMessage(VendorRefusals.LegalNameTooLong.Sentence);
            RuleFor(f => f.Domain).Must(d => string.IsNullOrWhiteSpace(d) || MailDomain.TryParse(d, out _)).WithMessage("Enter a domain such as northwind.example, without http or @.")
                .Must(d => !(MailDomain.TryParse(d, out var domain) && domain.IsOpenToAnybody)).WithMessage(VendorRefusals.DomainOpenToAnybody.Sentence);
            RuleFor(f => f.OwnerId).MustAsync(db.IsColleagueAsync).WithMessage("Choose somebody of your organization.");
        }
    }
}

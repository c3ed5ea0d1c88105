using FluentValidation;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;

namespace Governance.Web.Features.Vendors;

/// <summary>What is written down about a person at a vendor.</summary>
public sealed record ContactForm(string? Name = null, string? Email = null, string? Phone = null, string? Role = null, bool OutOfHours = false)
{
    /// <summary>What is known now.</summary>
    public static ContactForm Of(VendorContact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return new(contact.Name, contact.Email?.Value, contact.Phone, contact.Role, contact.OutOfHours);
    }

    /// <summary>For the domain.</summary>
    public ContactDescription Description() => new(Name, EmailAddress.TryParse(Email, out var email) ? email : null, Phone, Role, OutOfHours);

    /// <summary>The same limits as the domain's.</summary>
    public sealed class Validator : AbstractValidator<ContactForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Name).NotEmpty().WithMessage("Enter the contact's name.").MaximumLength(VendorContact.MaxNameLength).WithMessage("A name has at most 100 characters.");
            RuleFor(f => f.Email).Must(e => string.IsNullOrWhiteSpace(e) || EmailAddress.TryParse(e, out _)).WithMessage("Enter a mail address such as kim@northwind.example.")
                .NotEmpty().When(f => string.IsNullOrWhiteSpace(f.Phone), ApplyConditionTo.CurrentValidator).WithMessage(VendorRefusals.ContactUnreachable.Sentence);
            RuleFor(f => f.Phone).NotEmpty().When(f => f.OutOfHours).WithMessage(VendorRefusals.NightNeedsPhone.Sentence);
            RuleFor(f => f.Phone).MaximumLength(VendorContact.MaxPhoneLength).WithMessage("A phone number has at most 40 characters.");
            RuleFor(f => f.Role).MaximumLength(VendorContact.MaxRoleLength).WithMessage("A role has at most 80 characters.");
        }
    }
}

using FluentValidation;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.VendorInvitations;

/// <summary>Which contact of a vendor is invited to claim the record.</summary>
public sealed record VendorInvitationForm(Guid? ContactId = null)
{
    /// <summary>The vendor's name.</summary>
    [BindNever]
    public string Vendor { get; init; } = "";

    /// <summary>Its contacts who have a mail address.</summary>
    [BindNever]
    public IReadOnlyList<Choice> Contacts { get; init; } = [];

    /// <summary>Somebody is chosen.</summary>
    public sealed class Validator : AbstractValidator<VendorInvitationForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.ContactId).NotNull().WithMessage("Choose whom to invite.");
    }
}

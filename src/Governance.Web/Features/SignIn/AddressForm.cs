using FluentValidation;
using Governance.Domain.Organizations;

namespace Governance.Web.Features.SignIn;

/// <summary>The address of somebody who cannot sign in.</summary>
public sealed record AddressForm(string? Address = null)
{
    /// <summary>It has the form of one.</summary>
    public sealed class Validator : AbstractValidator<AddressForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Address).Must(a => EmailAddress.TryParse(a, out _)).WithMessage("Enter your mail address.");
    }
}

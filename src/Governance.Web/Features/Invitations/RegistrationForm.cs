using FluentValidation;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.Invitations;

/// <summary>Name, password and first code of whoever makes an account by invitation.</summary>
public sealed record RegistrationForm(string? Name = null, string? Password = null, string? Again = null, string? Setup = null, string? Code = null)
{
    /// <summary>The link's token.</summary>
    [BindNever]
    public string Token { get; init; } = "";

    /// <summary>What the invitation says.</summary>
    [BindNever]
    public OpenInvitation? Open { get; init; }

    /// <summary>The secret to show beside the form.</summary>
    [BindNever]
    public AuthenticatorSecret? Secret { get; init; }

    /// <summary>All of it is needed: a password alone lets nobody in.</summary>
    public sealed class Validator : AbstractValidator<RegistrationForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Name).MustBeAName();
            RuleFor(f => f.Password).MustBeAPassword("Choose a password.");
            RuleFor(f => f.Again).Equal(f => f.Password).WithMessage("The two passwords differ.");
            RuleFor(f => f.Code).MustBeACode("Enter the code that the app shows.");
        }
    }
}

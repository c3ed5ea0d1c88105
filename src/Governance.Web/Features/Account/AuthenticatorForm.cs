using FluentValidation;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.Account;

/// <summary>The first code of a new authenticator app, and the sealed secret it is made from.</summary>
public sealed record AuthenticatorForm(string? Setup = null, string? Code = null)
{
    /// <summary>The secret to show beside the form.</summary>
    [BindNever]
    public AuthenticatorSecret? Secret { get; init; }

    /// <summary>There is a code.</summary>
    public sealed class Validator : AbstractValidator<AuthenticatorForm>
    {
        /// <summary>Says what is missing.</summary>
        public Validator() => RuleFor(f => f.Code).MustBeACode("Enter the code that the app shows.");
    }
}

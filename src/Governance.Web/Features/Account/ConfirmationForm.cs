using FluentValidation;
using Governance.Web.Access;

namespace Governance.Web.Features.Account;

/// <summary>Password and code, to show again who one is.</summary>
public sealed record ConfirmationForm(string? Password = null, string? Code = null, string? ReturnUrl = null)
{
    /// <summary>Both are there.</summary>
    public sealed class Validator : AbstractValidator<ConfirmationForm>
    {
        /// <summary>Says what is missing.</summary>
        public Validator()
        {
            RuleFor(f => f.Password).MustBeAPassword("Enter your password.");
            RuleFor(f => f.Code).MustBeACode("Enter the code of your authenticator app.");
        }
    }
}

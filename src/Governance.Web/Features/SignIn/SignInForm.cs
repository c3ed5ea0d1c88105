using FluentValidation;
using Governance.Web.Access;

namespace Governance.Web.Features.SignIn;

/// <summary>Address and password.</summary>
public sealed record SignInForm(string? Address = null, string? Password = null, string? ReturnUrl = null)
{
    /// <summary>Both are there.</summary>
    public sealed class Validator : AbstractValidator<SignInForm>
    {
        /// <summary>Says what is missing.</summary>
        public Validator()
        {
            RuleFor(f => f.Address).NotEmpty().WithMessage("Enter your mail address.").MaximumLength(254).WithMessage("A mail address has at most 254 characters.");
            RuleFor(f => f.Password).MustBeAPassword("Enter your password.");
        }
    }
}

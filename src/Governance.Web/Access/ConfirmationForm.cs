using FluentValidation;

namespace Governance.Web.Access;

/// <summary>Password and code, to show again who one is.</summary>
/// <param name="Password">The password.</param>
/// <param name="Code">The code of the authenticator app.</param>
/// <param name="ReturnUrl">The page to go back to.</param>
/// <param name="Kept">The form that waits meanwhile, sealed (<see cref="KeptForms"/>).</param>
/// <param name="TooLong">Whether more was typed than is kept.</param>
public sealed record ConfirmationForm(string? Password = null, string? Code = null, string? ReturnUrl = null, string? Kept = null, bool TooLong = false)
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

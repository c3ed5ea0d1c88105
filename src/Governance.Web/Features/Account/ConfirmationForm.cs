using FluentValidation;

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
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your password.").MaximumLength(200).WithMessage("A password has at most 200 characters.");
            RuleFor(f => f.Code).NotEmpty().WithMessage("Enter the code of your authenticator app.").MaximumLength(20).WithMessage("A code has six digits.");
        }
    }
}

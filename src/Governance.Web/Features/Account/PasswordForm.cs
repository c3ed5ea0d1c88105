using FluentValidation;
using Governance.Web.Access;

namespace Governance.Web.Features.Account;

/// <summary>A new password, typed twice.</summary>
public sealed record PasswordForm(string? Password = null, string? Again = null)
{
    /// <summary>Long enough, and twice the same.</summary>
    public sealed class Validator : AbstractValidator<PasswordForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Password).MustBeAPassword("Enter a new password.");
            RuleFor(f => f.Again).Equal(f => f.Password).WithMessage("The two passwords differ.");
        }
    }
}

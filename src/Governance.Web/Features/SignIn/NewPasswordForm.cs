using FluentValidation;
using Governance.Web.Access;

namespace Governance.Web.Features.SignIn;

/// <summary>A new password, with the proof from the mailed link.</summary>
public sealed record NewPasswordForm(Guid Person = default, string? Token = null, string? Password = null, string? Again = null)
{
    /// <summary>Long enough, and twice the same.</summary>
    public sealed class Validator : AbstractValidator<NewPasswordForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Password).MustBeAPassword("Enter a new password.");
            RuleFor(f => f.Again).Equal(f => f.Password).WithMessage("The two passwords differ.");
        }
    }
}

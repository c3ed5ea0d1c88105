using FluentValidation;
using Governance.Web.Access;

namespace Governance.Web.Features.Invitations;

/// <summary>Name and new passkey of whoever makes an account by invitation.</summary>
public sealed record PasskeyRegistrationForm(string? Name = null, string? Credential = null)
{
    /// <summary>There is a name; the passkey is judged by the ceremony.</summary>
    public sealed class Validator : AbstractValidator<PasskeyRegistrationForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Name).MustBeAName();
            RuleFor(f => f.Credential).MaximumLength(20_000).WithMessage("This is no passkey.");
        }
    }
}

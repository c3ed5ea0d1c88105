using FluentValidation;

namespace Governance.Web.Features.Passkeys;

/// <summary>What the browser made, and what the person calls it.</summary>
public sealed record PasskeyForm(string? Credential = null, string? Name = null)
{
    /// <summary>Bounded.</summary>
    public sealed class Validator : AbstractValidator<PasskeyForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Name).MaximumLength(80).WithMessage("A passkey's name has at most 80 characters.");
            RuleFor(f => f.Credential).MaximumLength(20_000).WithMessage("This is no passkey.");
        }
    }
}

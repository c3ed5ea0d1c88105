using FluentValidation;

namespace Governance.Web.Features.SignIn;

/// <summary>A code of an authenticator app, or a recovery code.</summary>
public sealed record CodeForm(string? Code = null, string? ReturnUrl = null)
{
    /// <summary>There is one.</summary>
    public sealed class Validator : AbstractValidator<CodeForm>
    {
        /// <summary>Says what is missing.</summary>
        public Validator() => RuleFor(f => f.Code).NotEmpty().WithMessage("Enter a code.").MaximumLength(40).WithMessage("A code has at most 40 characters.");
    }
}

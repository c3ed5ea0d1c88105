using FluentValidation;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A signature under what was read.</summary>
/// <param name="Authority">The authority under which it is given.</param>
/// <param name="Sha256">The hash of what was read.</param>
/// <param name="Agreed">That the person makes the statement.</param>
/// <param name="Credential">What the passkey brought; absent where none was used.</param>
public sealed record RepresentationForm(Guid? Authority = null, string? Sha256 = null, bool Agreed = false, string? Credential = null)
{
    /// <summary>Nobody signs by accident, or something else than they read.</summary>
    public sealed class Validator : AbstractValidator<RepresentationForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Sha256).Matches("^[0-9a-f]{64}$").WithMessage("Open the page anew; it does not say what is signed.").NotEmpty().WithMessage("Open the page anew; it does not say what is signed.");
            RuleFor(f => f.Agreed).Equal(true).WithMessage("Say that you make this statement.");
        }
    }
}

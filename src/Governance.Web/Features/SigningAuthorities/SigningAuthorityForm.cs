using FluentValidation;
using Governance.Domain.Organizations;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.SigningAuthorities;

/// <summary>Who may sign for which entity, on what basis, and when.</summary>
public sealed record SigningAuthorityForm(Guid? Member = null, Guid? Entity = null, string? Basis = null, DateOnly? FromOn = null, DateOnly? UntilOn = null)
{
    /// <summary>The signatories to choose from.</summary>
    [BindNever]
    public IReadOnlyList<Choice> Members { get; init; } = [];

    /// <summary>The legal entities to choose from.</summary>
    [BindNever]
    public IReadOnlyList<Choice> Entities { get; init; } = [];

    /// <summary>The same limits as the domain's.</summary>
    public sealed class Validator : AbstractValidator<SigningAuthorityForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Member).NotNull().WithMessage("Choose a signatory.");
            RuleFor(f => f.Entity).NotNull().WithMessage("Choose a legal entity.");
            RuleFor(f => f.Basis).NotEmpty().WithMessage("Say what the authority rests on.").MaximumLength(SigningAuthority.MaxBasisLength).WithMessage("A basis has at most 400 characters.");
            RuleFor(f => f.FromOn).NotNull().WithMessage("Enter the first day.");
            RuleFor(f => f.UntilOn).Must((f, until) => until is null || f.FromOn is null || until >= f.FromOn).WithMessage("The last day lies before the first.");
        }
    }
}

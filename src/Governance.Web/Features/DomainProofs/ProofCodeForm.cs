using FluentValidation;
using Governance.Domain.Organizations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.DomainProofs;

/// <summary>The code from the mail.</summary>
public sealed record ProofCodeForm(string? Code = null)
{
    /// <summary>The proof that it belongs to.</summary>
    [BindNever]
    public DomainProof? Proof { get; init; }

    /// <summary>There is one.</summary>
    public sealed class Validator : AbstractValidator<ProofCodeForm>
    {
        /// <summary>Says what is missing.</summary>
        public Validator() => RuleFor(f => f.Code).NotEmpty().WithMessage("Enter the code from the mail.").MaximumLength(20).WithMessage("A code has eight digits.");
    }
}

using FluentValidation;
using Governance.Domain.Findings;

namespace Governance.Web.Features.Undertakings;

/// <summary>What was done, and where it can be seen.</summary>
public sealed record ProofForm(string? Text = null)
{
    /// <summary>There are words.</summary>
    public sealed class Validator : AbstractValidator<ProofForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Text).NotEmpty().WithMessage(FindingRefusals.ProofEmpty.Sentence).MaximumLength(Undertaking.MaxProofLength).WithMessage(FindingRefusals.ProofEmpty.Sentence);
    }
}

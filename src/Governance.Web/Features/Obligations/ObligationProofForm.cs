using FluentValidation;
using Governance.Domain.Findings;

namespace Governance.Web.Features.Obligations;

/// <summary>What was done about a duty of our own, and where it can be seen.</summary>
public sealed record ObligationProofForm(string? Text = null)
{
    /// <summary>There are words.</summary>
    public sealed class Validator : AbstractValidator<ObligationProofForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Text).NotEmpty().WithMessage(FindingRefusals.ProofEmpty.Sentence).MaximumLength(Undertaking.MaxProofLength).WithMessage(FindingRefusals.ProofEmpty.Sentence);
    }
}

using FluentValidation;
using Governance.Domain.Evidence;
using Governance.Domain.Findings;

namespace Governance.Web.Features.Undertakings;

/// <summary>What was done, where it can be seen, and the documents that show it.</summary>
/// <param name="Text">What was done.</param>
/// <param name="Files">The files that are ticked, each as the page showed it.</param>
public sealed record ProofForm(string? Text = null, IReadOnlyList<Guid>? Files = null)
{
    /// <summary>The files that are ticked.</summary>
    public IReadOnlyList<EvidenceRevisionId> Named() => [.. (Files ?? []).Select(file => new EvidenceRevisionId(file))];

    /// <summary>There are words, and no more documents than anybody reads.</summary>
    public sealed class Validator : AbstractValidator<ProofForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Text).NotEmpty().WithMessage(FindingRefusals.ProofEmpty.Sentence).MaximumLength(Undertaking.MaxProofLength).WithMessage(FindingRefusals.ProofEmpty.Sentence);
            RuleFor(f => f.Files).Must(files => files is null || files.Count <= Undertaking.MostDocuments).WithMessage(FindingRefusals.ProofTooMany.Sentence);
        }
    }
}

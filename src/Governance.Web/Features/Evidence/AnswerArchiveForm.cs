using FluentValidation;
using Governance.Domain.Evidence;

namespace Governance.Web.Features.Evidence;

/// <summary>A zip of documents for a questionnaire. The file itself is not bound: it is read off the wire.</summary>
/// <param name="Label">How sensitive its documents are.</param>
/// <param name="File">Gives the field its name.</param>
public sealed record AnswerArchiveForm(Classification? Label = null, IFormFile? File = null)
{
    /// <summary>The labels that a whole zip can have. What is more sensitive is granted by hand, and so comes in one by one.</summary>
    public static IReadOnlyList<Classification> Labels { get; } = [.. Enum.GetValues<Classification>().Where(label => label < Classification.Restricted)];

    /// <summary>A label that a zip can have.</summary>
    public sealed class Validator : AbstractValidator<AnswerArchiveForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Label).NotNull().WithMessage(EvidenceRefusals.NoLabel.Sentence);
            RuleFor(f => f.Label).Must(label => label is null || Labels.Contains(label.Value)).WithMessage("Restricted and pre-release documents are added one by one, at the question. Take them out of the zip, or choose another classification.");
        }
    }
}

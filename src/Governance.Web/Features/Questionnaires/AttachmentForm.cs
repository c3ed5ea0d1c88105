using FluentValidation;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A document to put beside an answer.</summary>
/// <param name="Evidence">The document.</param>
public sealed record AttachmentForm(Guid? Evidence = null)
{
    /// <summary>Something is chosen.</summary>
    public sealed class Validator : AbstractValidator<AttachmentForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Evidence).NotNull().WithMessage("Choose a document.");
    }
}

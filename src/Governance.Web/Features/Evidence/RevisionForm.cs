using FluentValidation;

namespace Governance.Web.Features.Evidence;

/// <summary>A newer file of a document.</summary>
/// <param name="Version">The version of the document that the page was made from.</param>
/// <param name="File">Gives the field its name; the file is read off the wire.</param>
public sealed record RevisionForm(int Version = 0, IFormFile? File = null)
{
    /// <summary>The vault judges the file; the rest is the page's own.</summary>
    public sealed class Validator : AbstractValidator<RevisionForm>
    {
        /// <summary>Versions count from 0.</summary>
        public Validator() => RuleFor(f => f.Version).GreaterThanOrEqualTo(0).WithMessage("Open the document anew, and add the file there.");
    }
}

using FluentValidation;

namespace Governance.Web.Features.Originals;

/// <summary>A buyer's own file, to be filled in.</summary>
/// <param name="File">The file.</param>
public sealed record OriginalForm(IFormFile? File = null)
{
    /// <summary>There is a file.</summary>
    public sealed class Validator : AbstractValidator<OriginalForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.File).NotNull().WithMessage("Choose the workbook (xlsx) or csv file that the buyer sent.");
    }
}

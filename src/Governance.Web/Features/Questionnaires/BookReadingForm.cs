using FluentValidation;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A workbook that comes back filled in.</summary>
/// <param name="File">The file.</param>
public sealed record BookReadingForm(IFormFile? File = null)
{
    /// <summary>There is a file.</summary>
    public sealed class Validator : AbstractValidator<BookReadingForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.File).NotNull().WithMessage("Choose the workbook that was downloaded here, filled in.");
    }
}

using FluentValidation;

namespace Governance.Web.Features.AnswerImports;

/// <summary>A questionnaire that was answered elsewhere.</summary>
public sealed record AnswerImportForm(IFormFile? File = null)
{
    /// <summary>There is a file.</summary>
    public sealed class Validator : AbstractValidator<AnswerImportForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.File).NotNull().WithMessage("Choose a workbook (xlsx), a csv file or a JSON document.");
    }
}

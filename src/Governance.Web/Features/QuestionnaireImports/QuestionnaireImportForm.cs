using FluentValidation;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>A questionnaire of somebody else.</summary>
public sealed record QuestionnaireImportForm(IFormFile? File = null)
{
    /// <summary>There is a file.</summary>
    public sealed class Validator : AbstractValidator<QuestionnaireImportForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.File).NotNull().WithMessage("Choose a workbook (xlsx), a csv file or a JSON document.");
    }
}

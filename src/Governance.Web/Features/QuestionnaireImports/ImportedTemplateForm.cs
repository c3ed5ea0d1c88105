using FluentValidation;
using Governance.Domain.Imports;
using Governance.Domain.Templates;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>Making a template of what a dry run showed.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Seen">The choice that the page showed, as a hash.</param>
public sealed record ImportedTemplateForm(string? Title = null, string? Seen = null)
{
    /// <summary>It has a name.</summary>
    public sealed class Validator : AbstractValidator<ImportedTemplateForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Title).NotEmpty().WithMessage(DraftRefusals.TitleMissing.Sentence).MaximumLength(TemplateDraft.MaxTitleLength).WithMessage(DraftRefusals.TitleMissing.Sentence);
            RuleFor(f => f.Seen).MaximumLength(64).WithMessage(ImportedFileRefusals.ChoiceChanged.Sentence);
        }
    }
}

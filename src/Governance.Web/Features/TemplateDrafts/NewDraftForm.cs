using FluentValidation;
using Governance.Domain.Templates;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>What a new template is called, and what it is begun from: <c>key@version</c>, or nothing.</summary>
public sealed record NewDraftForm
{
    /// <summary>Its name.</summary>
    public string? Title { get; init; }
    /// <summary>The template that is copied.</summary>
    public string? From { get; init; }

    /// <summary>What can be copied.</summary>
    [BindNever]
    public IReadOnlyList<Choice> Templates { get; init; } = [];

    /// <summary>The key of the template that is copied; null for none.</summary>
    public string? FromKey => string.IsNullOrEmpty(From) ? null : From.Split('@')[0];

    /// <summary>Its version.</summary>
    public string FromVersion => From?.Split('@').ElementAtOrDefault(1) ?? "";

    /// <summary>It has a name.</summary>
    public sealed class Validator : AbstractValidator<NewDraftForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator() =>
            RuleFor(f => f.Title).NotEmpty().WithMessage(DraftRefusals.TitleMissing.Sentence).MaximumLength(TemplateDraft.MaxTitleLength).WithMessage(DraftRefusals.TitleMissing.Sentence);
    }
}

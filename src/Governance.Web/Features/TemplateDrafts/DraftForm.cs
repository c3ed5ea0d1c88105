using FluentValidation;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>What is written down about a template as a whole; frameworks stand as <c>key@version</c>.</summary>
public sealed record DraftForm
{
    /// <summary>Its name.</summary>
    public string? Title { get; init; }
    /// <summary>Whom to ask it and what it finds out.</summary>
    public string? Purpose { get; init; }
    /// <summary>Where its content comes from.</summary>
    public string? Source { get; init; }
    /// <summary>Under which terms it may be used.</summary>
    public string? Licence { get; init; }
    /// <summary>The frameworks whose controls it tests.</summary>
    public IReadOnlyList<string>? Frameworks { get; init; }
    /// <summary>The stamp of what the form showed.</summary>
    public string? Seen { get; init; }

    /// <summary>The frameworks that are loaded.</summary>
    [BindNever]
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>A template as it stands.</summary>
    public static DraftForm Of(QuestionnaireTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return new() { Title = template.Title, Purpose = template.Purpose, Source = template.Source, Licence = template.Licence, Frameworks = [.. template.Frameworks.Select(f => $"{f.Key}@{f.Version}")], Seen = Stamp(template) };
    }

    /// <summary>The stamp of what the form shows.</summary>
    public static string Stamp(QuestionnaireTemplate template) => DraftStamp.Of(template with { Sections = [] });

    /// <summary>The template with these words, once the form is valid.</summary>
    public QuestionnaireTemplate Written(QuestionnaireTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return template with
        {
            Title = Title!.Trim(), Purpose = Purpose?.Trim() ?? "", Source = Source?.Trim() ?? "", Licence = Licence?.Trim() ?? "",
            Frameworks = [.. (Frameworks ?? []).Distinct(StringComparer.Ordinal).Select(f => f.Split('@')).Where(f => f.Length == 2).Select(f => new FrameworkReference(f[0], f[1]))],
        };
    }

    /// <summary>Says what is wrong, field by field.</summary>
    public sealed class Validator : AbstractValidator<DraftForm>
    {
        /// <summary>The limits.</summary>
        public Validator()
        {
            RuleFor(f => f.Title).NotEmpty().WithMessage(DraftRefusals.TitleMissing.Sentence).MaximumLength(TemplateDraft.MaxTitleLength).WithMessage(DraftRefusals.TitleMissing.Sentence);
            RuleFor(f => f.Purpose).MaximumLength(TemplateDraft.MaxPurposeLength).WithMessage(DraftRefusals.PurposeTooLong.Sentence);
            RuleFor(f => f.Source).MaximumLength(500).WithMessage("A source has at most 500 characters.");
            RuleFor(f => f.Licence).MaximumLength(500).WithMessage("A licence has at most 500 characters.");
        }
    }
}

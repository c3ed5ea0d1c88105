using FluentValidation;
using Governance.Domain.Questionnaires;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>What is written down about a section; the stamp says what it was like when the form was opened.</summary>
public sealed record SectionForm
{
    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitleLength = 200;
    /// <summary>Longest introduction, in characters.</summary>
    public const int MaxIntroLength = 4000;

    /// <summary>Its name.</summary>
    public string? Title { get; init; }
    /// <summary>Its key; one is made of the title where it is left empty.</summary>
    public string? Key { get; init; }
    /// <summary>What it is about.</summary>
    public string? Intro { get; init; }
    /// <summary>Its weight in the whole.</summary>
    public decimal? Weight { get; init; }
    /// <summary>The stamp.</summary>
    public string? Seen { get; init; }

    /// <summary>The draft's title.</summary>
    [BindNever]
    public string Draft { get; init; } = "";
    /// <summary>How many questions go with it.</summary>
    [BindNever]
    public int Questions { get; init; }

    /// <summary>A section as it stands.</summary>
    public static SectionForm Of(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return new() { Title = section.Title, Key = section.Key, Intro = section.Intro, Weight = section.Weight, Seen = Stamp(section), Questions = section.Questions.Count };
    }

    /// <summary>The stamp of what the form shows.</summary>
    public static string Stamp(Section section) => DraftStamp.Of(section with { Questions = [] });

    /// <summary>The section as it is to be, once the form is valid.</summary>
    public Section Section(QuestionnaireTemplate template) => new()
    {
        Key = string.IsNullOrWhiteSpace(Key) ? DraftKeys.Of(Title!, template.Sections.Select(s => s.Key)) : Key.Trim(),
        Title = Title!.Trim(),
        Intro = DraftKeys.Filled(Intro),
        Weight = Weight,
        Questions = [],
    };

    /// <summary>Says what is wrong, field by field.</summary>
    public sealed class Validator : AbstractValidator<SectionForm>
    {
        /// <summary>The limits.</summary>
        public Validator()
        {
            RuleFor(f => f.Title).NotEmpty().WithMessage("Name the section.").MaximumLength(MaxTitleLength).WithMessage("A title has at most 200 characters.");
            RuleFor(f => f.Key).Matches(DraftKeys.Form).When(f => !string.IsNullOrWhiteSpace(f.Key)).WithMessage(TemplateRefusals.KeyForm);
            RuleFor(f => f.Intro).MaximumLength(MaxIntroLength).WithMessage("An introduction has at most 4,000 characters.");
            RuleFor(f => f.Weight).GreaterThanOrEqualTo(0).WithMessage(TemplateRefusals.NegativeWeight);
        }
    }
}

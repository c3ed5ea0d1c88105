using FluentValidation;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Web.Look;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>The beginnings of a question: what is asked, and how it is answered. The rest stands on its own page.</summary>
public sealed record NewQuestionForm
{
    /// <summary>The question.</summary>
    public string? Text { get; init; }
    /// <summary>The form of its answer.</summary>
    public QuestionType? Type { get; init; }
    /// <summary>Key of its section.</summary>
    public string? Section { get; init; }

    /// <summary>The draft's title.</summary>
    [BindNever]
    public string Draft { get; init; } = "";
    /// <summary>The sections.</summary>
    [BindNever]
    public IReadOnlyList<Choice> Sections { get; init; } = [];

    /// <summary>The form on its page.</summary>
    public NewQuestionForm On(string title, QuestionnaireTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return this with { Draft = title, Sections = [.. template.Sections.Select(s => new Choice(s.Key, s.Title))] };
    }

    /// <summary>The question with what is usual for its type: options of a choice, a day's hours, a column.</summary>
    public Question Question(string key) => new()
    {
        Key = key,
        Text = Text!.Trim(),
        Type = Type!.Value,
        Weight = 1,
        AllowNotApplicable = true,
        Need = Need.InPlace,
        Options = Type switch
        {
            QuestionType.Choice => [new() { Key = "yes", Label = "Yes", Credit = 1 }, new() { Key = "partly", Label = "Partly", Credit = 0.5m, AsksCompensating = true }, new() { Key = "no", Label = "No", Credit = 0, AsksCompensating = true }],
            _ => [],
        },
        Columns = Type is QuestionType.Table ? [new("name", "Name")] : [],
    };

    /// <summary>Says what is wrong, field by field.</summary>
    public sealed class Validator : AbstractValidator<NewQuestionForm>
    {
        /// <summary>All three are there.</summary>
        public Validator()
        {
            RuleFor(f => f.Text).NotEmpty().WithMessage("Write the question.").MaximumLength(QuestionForm.MaxTextLength).WithMessage(QuestionForm.TextTooLong);
            RuleFor(f => f.Type).NotNull().WithMessage("Choose how it is answered.").IsInEnum().WithMessage("Choose how it is answered.");
            RuleFor(f => f.Section).NotEmpty().WithMessage("Choose a section.");
        }
    }

    /// <summary>The forms of an answer.</summary>
    public static IReadOnlyList<Choice> Types { get; } = [.. Enum.GetValues<QuestionType>().Select(type => new Choice(type.ToString(), QuestionWords.Name(type), QuestionWords.Hint(type)))];
}

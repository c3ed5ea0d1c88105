using FluentValidation;

namespace Governance.Web.Features.Styleguide;

/// <summary>One field of every kind.</summary>
public sealed record StyleguideForm(
    string? Title = null, string? What = null, string? Severity = null, string? Outcome = null, IReadOnlyList<string>? Affected = null,
    DateOnly? DueOn = null, decimal? Days = null, string? Email = null, bool Confirmed = false, IFormFile? Report = null)
{
    /// <summary>What the form asks for.</summary>
    public sealed class Validator : AbstractValidator<StyleguideForm>
    {
        /// <summary>States the rules.</summary>
        public Validator()
        {
            RuleFor(form => form.Title).NotEmpty().WithMessage("Enter a title").MaximumLength(200).WithMessage("Keep the title to 200 characters");
            RuleFor(form => form.Severity).NotEmpty().WithMessage("Choose a severity");
            RuleFor(form => form.Outcome).NotEmpty().WithMessage("Say how it is done today");
            RuleFor(form => form.DueOn).NotNull().WithMessage("Enter the day it is due");
            RuleFor(form => form.Days).InclusiveBetween(1, 365).WithMessage("Enter between 1 and 365 days");
            RuleFor(form => form.Confirmed).Equal(true).WithMessage("Confirm that you may sign");
        }
    }
}

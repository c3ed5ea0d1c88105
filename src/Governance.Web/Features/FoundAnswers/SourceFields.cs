using FluentValidation;
using Governance.Domain;
using Governance.Domain.Evidence;

namespace Governance.Web.Features.FoundAnswers;

/// <summary>A public document as typed.</summary>
public sealed record SourceFields
{
    /// <summary>Where it was found.</summary>
    public string? Address { get; init; }
    /// <summary>What it is called.</summary>
    public string? Title { get; init; }
    /// <summary>When it was read.</summary>
    public DateOnly? RetrievedOn { get; init; }
    /// <summary>The words relied on.</summary>
    public string? Passage { get; init; }

    /// <summary>Whether nothing but perhaps the day stands there; it is left out then.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Address) && string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Passage);

    /// <summary>The fields of one that was named.</summary>
    public static SourceFields Of(PublicSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new() { Address = source.Address, Title = source.Title, RetrievedOn = source.RetrievedOn, Passage = source.Passage };
    }

    /// <summary>The document.</summary>
    public PublicSource Source() => new(Address!.Trim(), Title!.Trim(), RetrievedOn!.Value, Passage!.Trim().ReplaceLineEndings("\n"));

    /// <summary>Where anything stands there, all of it does.</summary>
    public sealed class Validator : AbstractValidator<SourceFields>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            When(f => !f.IsEmpty, () =>
            {
                RuleFor(f => f.Address).Must(address => PublicSource.IsAddress(address?.Trim())).WithMessage(PublicSourceRefusals.NoAddress.Sentence);
                RuleFor(f => f.Title).NotEmpty().WithMessage(PublicSourceRefusals.NoTitle.Sentence).MaximumLength(PublicSource.MaxTitleLength).WithMessage(PublicSourceRefusals.NoTitle.Sentence);
                RuleFor(f => f.RetrievedOn).NotNull().WithMessage(PublicSourceRefusals.RetrievedAhead.Sentence).Must(on => on is null || on <= clock.Today()).WithMessage(PublicSourceRefusals.RetrievedAhead.Sentence);
                RuleFor(f => f.Passage).NotEmpty().WithMessage(PublicSourceRefusals.NoPassage.Sentence).MaximumLength(PublicSource.MaxPassageLength).WithMessage(PublicSourceRefusals.NoPassage.Sentence);
            });
        }
    }
}

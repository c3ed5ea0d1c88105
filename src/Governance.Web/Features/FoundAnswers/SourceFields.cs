using FluentValidation;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.FoundAnswers;

namespace Governance.Web.Features.FoundAnswers;

/// <summary>A document as typed: a public one, or a place in the vendor's own questionnaire.</summary>
public sealed record SourceFields
{
    /// <summary>Where it was found.</summary>
    public string? Address { get; init; }
    /// <summary>Whether it stands in the file that the vendor offered.</summary>
    public bool InFile { get; init; }
    /// <summary>Where in the file.</summary>
    public string? Place { get; init; }
    /// <summary>What it is called.</summary>
    public string? Title { get; init; }
    /// <summary>When it was read.</summary>
    public DateOnly? RetrievedOn { get; init; }
    /// <summary>The words relied on.</summary>
    public string? Passage { get; init; }

    /// <summary>Whether nothing but perhaps the day stands there; it is left out then.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Address) && string.IsNullOrWhiteSpace(Place) && string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Passage);

    /// <summary>The fields of one that was named.</summary>
    public static SourceFields Of(PublicSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.File is not null) return new() { InFile = true, Place = source.Address, RetrievedOn = source.RetrievedOn, Passage = source.Passage };
        return new() { Address = source.Address, Title = source.Title, RetrievedOn = source.RetrievedOn, Passage = source.Passage };
    }

    /// <summary>The document. Refuses a place in a file where none was offered.</summary>
    /// <param name="offered">The vendor's own questionnaire that was taken instead; null where there is none.</param>
    /// <param name="today">The day on which a place was read of which no day is kept.</param>
    public PublicSource Source(ReceivedEvidence? offered, DateOnly today)
    {
        var passage = Passage!.Trim().ReplaceLineEndings("\n");
        if (!InFile) return new(Address!.Trim(), Title!.Trim(), RetrievedOn!.Value, passage);
        var file = offered ?? throw new Refused(FoundAnswerRefusals.NoneOffered);
        return new(Place!.Trim(), file.Title, RetrievedOn ?? today, passage, new(file.GrantId, file.RevisionId, file.FileName, file.Sha256));
    }

    /// <summary>Where anything stands there, all of it does.</summary>
    public sealed class Validator : AbstractValidator<SourceFields>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            When(f => !f.IsEmpty && f.InFile, () =>
            {
                RuleFor(f => f.Place).NotEmpty().WithMessage(PublicSourceRefusals.NoPlace.Sentence).MaximumLength(PublicSource.MaxPlaceLength).WithMessage(PublicSourceRefusals.NoPlace.Sentence);
                RuleFor(f => f.RetrievedOn).Must(on => on is null || on <= clock.Today()).WithMessage(PublicSourceRefusals.RetrievedAhead.Sentence);
                RuleFor(f => f.Passage).NotEmpty().WithMessage(PublicSourceRefusals.NoPassage.Sentence).MaximumLength(PublicSource.MaxPassageLength).WithMessage(PublicSourceRefusals.NoPassage.Sentence);
            });
            When(f => !f.IsEmpty && !f.InFile, () =>
            {
                RuleFor(f => f.Address).Must(address => PublicSource.IsAddress(address?.Trim())).WithMessage(PublicSourceRefusals.NoAddress.Sentence);
                RuleFor(f => f.Title).NotEmpty().WithMessage(PublicSourceRefusals.NoTitle.Sentence).MaximumLength(PublicSource.MaxTitleLength).WithMessage(PublicSourceRefusals.NoTitle.Sentence);
                RuleFor(f => f.RetrievedOn).NotNull().WithMessage(PublicSourceRefusals.RetrievedAhead.Sentence).Must(on => on is null || on <= clock.Today()).WithMessage(PublicSourceRefusals.RetrievedAhead.Sentence);
                RuleFor(f => f.Passage).NotEmpty().WithMessage(PublicSourceRefusals.NoPassage.Sentence).MaximumLength(PublicSource.MaxPassageLength).WithMessage(PublicSourceRefusals.NoPassage.Sentence);
            });
        }
    }
}

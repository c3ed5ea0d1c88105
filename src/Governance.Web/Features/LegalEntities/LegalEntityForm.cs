using FluentValidation;
using Governance.Domain.Organizations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.LegalEntities;

/// <summary>What is on record about a legal entity.</summary>
public sealed record LegalEntityForm(string? Name = null, string? Country = null, string? RegisterNumber = null, string? Lei = null, int Version = 0)
{
    /// <summary>Which one is corrected; null for a new one.</summary>
    [BindNever]
    public LegalEntityId? Id { get; init; }

    /// <summary>The form of an entity as it is.</summary>
    public static LegalEntityForm Of(LegalEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new(entity.Name, entity.Country.Value, entity.RegisterNumber, entity.Lei?.Value, entity.Version) { Id = entity.Id };
    }

    /// <summary>The LEI typed, if any.</summary>
    public Lei? ParsedLei() => Domain.Organizations.Lei.TryParse(Lei, out var lei) ? lei : null;

    /// <summary>The same limits as the domain's.</summary>
    public sealed class Validator : AbstractValidator<LegalEntityForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Name).NotEmpty().WithMessage("Enter the registered name.").MaximumLength(LegalEntity.MaxNameLength).WithMessage("A name has at most 200 characters.");
            RuleFor(f => f.Country).Must(c => CountryCode.TryParse(c, out _)).WithMessage("Enter the two letters of a country, such as IE.");
            RuleFor(f => f.RegisterNumber).MaximumLength(LegalEntity.MaxRegisterNumberLength).WithMessage("A register number has at most 60 characters.");
            RuleFor(f => f.Lei).Must(l => string.IsNullOrWhiteSpace(l) || Domain.Organizations.Lei.TryParse(l, out _))
                .WithMessage("This is no LEI: it has 20 letters and digits, and its last two digits check the others.");
            RuleFor(f => f.RegisterNumber).Must((f, number) => !string.IsNullOrWhiteSpace(number) || !string.IsNullOrWhiteSpace(f.Lei))
                .WithMessage("Give a register number or an LEI, so that the entity can be found in a register.");
        }
    }
}

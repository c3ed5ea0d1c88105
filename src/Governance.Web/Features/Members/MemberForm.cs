using FluentValidation;
using Governance.Domain.Organizations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.Members;

/// <summary>A member's roles.</summary>
public sealed record MemberForm(IReadOnlyList<Role>? Roles = null)
{
    /// <summary>Whose they are.</summary>
    [BindNever]
    public MemberRow? Member { get; init; }

    /// <summary>At least one.</summary>
    public sealed class Validator : AbstractValidator<MemberForm>
    {
        /// <summary>Says what is missing.</summary>
        public Validator() => RuleFor(f => f.Roles).NotEmpty().WithMessage("Choose at least one role.");
    }
}

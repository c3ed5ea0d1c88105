using FluentValidation;
using Governance.Domain.Organizations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.Members;

/// <summary>A member's roles.</summary>
/// <param name="Roles">Those from now on.</param>
/// <param name="Version">The version of the membership that the page was made from.</param>
public sealed record MemberForm(IReadOnlyList<Role>? Roles = null, int Version = 0)
{
    /// <summary>The form as it opens for a member.</summary>
    public static MemberForm Of(MemberRow member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new([.. member.Roles], member.Version) { Member = member };
    }

    /// <summary>Whose they are.</summary>
    [BindNever]
    public MemberRow? Member { get; init; }

    /// <summary>What stays behind when they leave.</summary>
    [BindNever]
    public OwnedByMember? Owned { get; init; }

    /// <summary>At least one.</summary>
    public sealed class Validator : AbstractValidator<MemberForm>
    {
        /// <summary>Says what is missing.</summary>
        public Validator() => RuleFor(f => f.Roles).NotEmpty().WithMessage("Choose at least one role.");
    }
}

using FluentValidation;
using Governance.Domain.Organizations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.Members;

/// <summary>Why a membership ends.</summary>
public sealed record RemovalForm(string? Reason = null)
{
    /// <summary>What stays behind.</summary>
    [BindNever]
    public OwnedByMember? Owned { get; init; }

    /// <summary>Bounded.</summary>
    public sealed class Validator : AbstractValidator<RemovalForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Reason).MaximumLength(Membership.MaxReasonLength).WithMessage("A reason has at most 400 characters.");
    }
}

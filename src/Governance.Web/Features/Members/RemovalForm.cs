using FluentValidation;
using Governance.Domain.Organizations;

namespace Governance.Web.Features.Members;

/// <summary>Why a membership ends.</summary>
public sealed record RemovalForm(string? Reason = null)
{
    /// <summary>Bounded.</summary>
    public sealed class Validator : AbstractValidator<RemovalForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Reason).MaximumLength(Membership.MaxReasonLength).WithMessage("A reason has at most 400 characters.");
    }
}

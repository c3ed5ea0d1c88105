using FluentValidation;
using Governance.Domain.Organizations;

namespace Governance.Web.Features.Invitations;

/// <summary>Whom to invite, and as what.</summary>
public sealed record InvitationForm(string? Address = null, IReadOnlyList<Role>? Roles = null)
{
    /// <summary>An address, and at least one role.</summary>
    public sealed class Validator : AbstractValidator<InvitationForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Address).Must(a => EmailAddress.TryParse(a, out _)).WithMessage("Enter a mail address, such as ana@bank.example.");
            RuleFor(f => f.Roles).NotEmpty().WithMessage("Choose at least one role.");
        }
    }
}

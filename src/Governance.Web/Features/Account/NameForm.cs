using FluentValidation;
using Governance.Web.Access;

namespace Governance.Web.Features.Account;

/// <summary>A person's name.</summary>
public sealed record NameForm(string? Name = null)
{
    /// <summary>There is one, of bounded length.</summary>
    public sealed class Validator : AbstractValidator<NameForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Name).MustBeAName();
    }
}

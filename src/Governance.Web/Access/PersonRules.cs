using Governance.Domain;
using FluentValidation;
using Governance.Data.SignIn;

namespace Governance.Web.Access;

/// <summary>What people enter about themselves, with one rule for each wherever it is asked.</summary>
internal static class PersonRules
{
    // nobody types more, and hashing costs time by length
    private const int MaxPasswordLength = 200;
    private const int MaxCodeLength = 20;

    /// <summary>A person's name.</summary>
    public static IRuleBuilderOptions<T, string?> MustBeAName<T>(this IRuleBuilder<T, string?> name) =>
        name.NotEmpty().WithMessage("Enter your name.").MaximumLength(Accounts.MaxNameLength).WithMessage("A name has at most 100 characters.")
            .Must(typed => typed?.HasUnseen() is not true).WithMessage("A name has no characters that cannot be seen: colleagues tell people apart by it.");

    /// <summary>A password, old or new.</summary>
    /// <param name="password">The field.</param>
    /// <param name="missing">What to say where it is empty.</param>
    public static IRuleBuilderOptions<T, string?> MustBeAPassword<T>(this IRuleBuilder<T, string?> password, string missing) =>
        password.NotEmpty().WithMessage(missing).MaximumLength(MaxPasswordLength).WithMessage("A password has at most 200 characters.");

    /// <summary>The code of an authenticator app.</summary>
    /// <param name="code">The field.</param>
    /// <param name="missing">What to say where it is empty.</param>
    public static IRuleBuilderOptions<T, string?> MustBeACode<T>(this IRuleBuilder<T, string?> code, string missing) =>
        code.NotEmpty().WithMessage(missing).MaximumLength(MaxCodeLength).WithMessage("A code has six digits.");
}

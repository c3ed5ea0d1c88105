using Governance.Domain.Committee;
using Governance.Domain.Findings;

namespace Governance.Web.Features.Decisions;

/// <summary>One condition as typed; one without text and date is none.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="DueOn">By when.</param>
/// <param name="OwedBy">Who is to do it.</param>
/// <param name="Owner">Who follows it up here.</param>
/// <param name="VendorOwner">Who sees to it at the vendor.</param>
/// <param name="Clause">The clause it rests on.</param>
public sealed record ConditionFields(string? Text = null, DateOnly? DueOn = null, OwedBy OwedBy = OwedBy.Vendor, Guid? Owner = null, string? VendorOwner = null, string? Clause = null)
{
    /// <summary>Whether nothing is typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && DueOn is null;

    /// <summary>Whether it is typed in full.</summary>
    public bool IsWhole => !string.IsNullOrWhiteSpace(Text) && Text.Trim().Length <= Condition.MaxLength && DueOn is not null && Enum.IsDefined(OwedBy)
        && !(VendorOwner?.Length > Condition.MaxNameLength) && !(Clause?.Length > Condition.MaxNameLength);

    /// <summary>For the domain, once it is whole.</summary>
    public Condition Written() => new(Text!.Trim(), DueOn!.Value, OwedBy, Owner is { } owner ? new(owner) : null, Given(VendorOwner), Given(Clause));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

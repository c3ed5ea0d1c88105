namespace Governance.Domain.Engagements;

/// <summary>Everything that engagements and functions can refuse.</summary>
public static class EngagementRefusals
{
    /// <summary>A service has a name.</summary>
    public static readonly Refusal ServiceMissing = new(nameof(ServiceMissing), "Name the service in at most 120 characters.", RefusalKind.Input);
    /// <summary>Bounded.</summary>
    public static readonly Refusal DescriptionTooLong = new(nameof(DescriptionTooLong), "A description has at most 2,000 characters.", RefusalKind.Input);
    /// <summary>Bounded.</summary>
    public static readonly Refusal ProviderTooLong = new(nameof(ProviderTooLong), "The registered name of the providing entity has at most 200 characters.", RefusalKind.Input);
    /// <summary>A country or an LEI belongs to somebody.</summary>
    public static readonly Refusal ProviderNameMissing = new(nameof(ProviderNameMissing), "Give the registered name of the providing entity, too.", RefusalKind.Input);
    /// <summary>A scale of five.</summary>
    public static readonly Refusal FactorOutOfRange = new(nameof(FactorOutOfRange), "Rate each of the five factors from 1 to 5.", RefusalKind.Input);
    /// <summary>Functions have names.</summary>
    public static readonly Refusal FunctionNameMissing = new(nameof(FunctionNameMissing), "Name the function in at most 120 characters.", RefusalKind.Input);
    /// <summary>Names tell functions apart.</summary>
    public static readonly Refusal FunctionNameTaken = new(nameof(FunctionNameTaken), "Another function already has this name.", RefusalKind.Input);
    /// <summary>An assessment says why.</summary>
    public static readonly Refusal ReasonMissing = new(nameof(ReasonMissing), "Say in at most 1,000 characters why the function is critical or important, or why it is not.", RefusalKind.Input);
    /// <summary>An assessment has been made.</summary>
    public static readonly Refusal AssessedLater = new(nameof(AssessedLater), "The day of the assessment lies in the future.", RefusalKind.Input);
}

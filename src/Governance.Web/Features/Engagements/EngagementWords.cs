using Governance.Domain.Engagements;
using Governance.Domain.Scoring;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Engagements;

/// <summary>How roles, classes and tiers are said.</summary>
internal static class EngagementWords
{
    /// <summary>The scale of a factor, from 1 to 5.</summary>
    public static IReadOnlyList<Choice> Scale { get; } = [new("1", "1, lowest"), new("2", "2"), new("3", "3"), new("4", "4"), new("5", "5, highest")];

    /// <summary>Roles under the AI Act.</summary>
    public static IReadOnlyList<Choice> AiActRoles { get; } = [.. Enum.GetValues<AiActRole>().Select(r => new Choice(r.ToString(), r.Word()))];

    /// <summary>Classes under the AI Act.</summary>
    public static IReadOnlyList<Choice> AiActClasses { get; } = [.. Enum.GetValues<AiActClass>().Select(c => new Choice(c.ToString(), c.Word()))];

    /// <summary>Roles for personal data.</summary>
    public static IReadOnlyList<Choice> DataProtectionRoles { get; } = [.. Enum.GetValues<DataProtectionRole>().Select(r => new Choice(r.ToString(), r.Word()))];

    /// <summary>A tier in words.</summary>
    public static string Word(this RiskTier tier) => tier switch
    {
        RiskTier.Tier1 => "Tier 1",
        RiskTier.Tier2 => "Tier 2",
        RiskTier.Tier3 => "Tier 3",
    };

    /// <summary>A role in words.</summary>
    public static string Word(this AiActRole role) => role switch
    {
        AiActRole.NotAssessed => "Not assessed",
        AiActRole.Deployer => "Deployer",
        AiActRole.Provider => "Provider",
        AiActRole.Importer => "Importer",
        AiActRole.Distributor => "Distributor",
        AiActRole.OutOfScope => "Out of scope",
    };

    /// <summary>A class in words.</summary>
    public static string Word(this AiActClass of) => of switch
    {
        AiActClass.NotAssessed => "Not assessed",
        AiActClass.Prohibited => "Prohibited practice",
        AiActClass.HighRisk => "High-risk system",
        AiActClass.SystemicRisk => "General-purpose model with systemic risk",
        AiActClass.GeneralPurpose => "General-purpose model",
        AiActClass.Transparency => "Transparency duties",
        AiActClass.Minimal => "None of these",
    };

    /// <summary>A role in words.</summary>
    public static string Word(this DataProtectionRole role) => role switch
    {
        DataProtectionRole.NotAssessed => "Not assessed",
        DataProtectionRole.NoPersonalData => "No personal data",
        DataProtectionRole.Processor => "Processor",
        DataProtectionRole.Controller => "Controller of its own",
        DataProtectionRole.JointController => "Joint controller",
    };
}

namespace Governance.Cli.Scale;

/// <summary>One assessment to make up.</summary>
/// <param name="Buyer">Who asks.</param>
/// <param name="Seller">Who answers.</param>
/// <param name="About">About what.</param>
/// <param name="Number">Its number among those of all buyers, from 0.</param>
/// <param name="Reference">The buyer's reference.</param>
/// <param name="Shared">The reference of both.</param>
/// <param name="Findings">References of its findings, where its review is closed.</param>
/// <param name="Obligations">References of its obligations.</param>
internal sealed record ScaleCase(ScaleTenant Buyer, ScaleTenant Seller, ScaleEngagement About, int Number, string Reference, string Shared, IReadOnlyList<string> Findings, IReadOnlyList<string> Obligations)
{
    /// <summary>Whether an assessment is answered and not submitted.</summary>
    public static bool IsOpen(int number) => number % ScalePlan.OneOpenIn == 1;

    /// <summary>Whether the review of an assessment is closed.</summary>
    public static bool IsClosed(int number) => number % ScalePlan.OneClosedIn == 0;
}

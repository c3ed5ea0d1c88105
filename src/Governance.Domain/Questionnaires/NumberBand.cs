namespace Governance.Domain.Questionnaires;

/// <summary>What a number earns between two limits: from the first, below the second. The buyer's alone.</summary>
/// <param name="From">The lowest number in the band; null for no limit.</param>
/// <param name="Below">The lowest number above the band; null for no limit.</param>
/// <param name="Credit">What it earns, 0 to 1.</param>
public sealed record NumberBand(decimal? From, decimal? Below, decimal Credit)
{
    /// <summary>Whether a number lies in the band.</summary>
    public bool Holds(decimal number) => (From is null || number >= From) && (Below is null || number < Below);

    /// <summary>Whether a number could lie in both bands.</summary>
    public bool Overlaps(NumberBand other) =>
        (From is null || other.Below is null || From < other.Below) && (other.From is null || Below is null || other.From < Below);
}

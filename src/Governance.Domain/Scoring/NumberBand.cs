using System.Text.Json.Serialization;

namespace Governance.Domain.Scoring;

/// <summary>What a number from <paramref name="From"/> and below <paramref name="Below"/> earns, from 0 to 1; null is without limit.</summary>
public readonly record struct NumberBand(decimal? From, decimal? Below, [property: JsonRequired] decimal Credit)
{
    /// <summary>Whether the number lies in it.</summary>
    public bool Holds(decimal number) => !(number < From) && !(number >= Below);

    /// <summary>Whether some number lies in both.</summary>
    public bool Overlaps(NumberBand other) => !(Below <= other.From) && !(other.Below <= From);
}

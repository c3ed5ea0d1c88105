namespace Governance.Web.Look;

/// <summary>The class and the shape of each tone.</summary>
internal static class Tones
{
    /// <summary>The CSS class that colours it.</summary>
    public static string Class(this Tone tone) => tone switch
    {
        Tone.Neutral => "neutral",
        Tone.Good => "good",
        Tone.Info => "info",
        Tone.Warn => "warn",
        Tone.Bad => "bad",
    };

    /// <summary>The icon that tells it apart without colour.</summary>
    public static string Shape(this Tone tone) => tone switch
    {
        Tone.Neutral => "circle",
        Tone.Good => "check-circle-fill",
        Tone.Info => "circle-half",
        Tone.Warn => "exclamation-triangle-fill",
        Tone.Bad => "x-octagon-fill",
    };
}

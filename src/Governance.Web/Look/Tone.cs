namespace Governance.Web.Look;

/// <summary>What a state means for the reader. Each has its colour and its shape, and always stands with a word.</summary>
public enum Tone
{
    /// <summary>Nothing to do or to know yet.</summary>
    Neutral,

    /// <summary>In order.</summary>
    Good,

    /// <summary>On its way, or worth knowing.</summary>
    Info,

    /// <summary>Needs somebody soon.</summary>
    Warn,

    /// <summary>Broken, late or refused.</summary>
    Bad,
}

using System.Globalization;
using Governance.Domain.Evidence;
using Governance.Web.Look;

namespace Governance.Web.Access;

/// <summary>How labels and sizes of files are said.</summary>
public static class FileWords
{
    /// <summary>The label in words.</summary>
    public static string Word(this Classification label) => label switch
    {
        Classification.Public => "Public",
        Classification.Internal => "Internal",
        Classification.Confidential => "Confidential",
        Classification.Restricted => "Restricted",
        Classification.PreRelease => "Pre-release",
    };

    /// <summary>Stricter labels stand out.</summary>
    public static Tone Tone(this Classification label) => label switch
    {
        Classification.Public or Classification.Internal => Look.Tone.Neutral,
        Classification.Confidential => Look.Tone.Info,
        Classification.Restricted or Classification.PreRelease => Look.Tone.Warn,
    };

    /// <summary>What the label means for whoever chooses one.</summary>
    public static string Meaning(this Classification label) => label switch
    {
        Classification.Public => "Anyone may read it.",
        Classification.Internal => "For the organizations that you give it to.",
        Classification.Confidential => "For named people and roles.",
        Classification.Restricted => "For named people with a reason.",
        Classification.PreRelease => "About what is not yet released; under embargo until a date.",
    };

    /// <summary>Bytes as people say them.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1 << 10 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1 << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MiB"),
    };
}

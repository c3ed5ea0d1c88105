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
        Classification.Public => "Published, or fit to be.",
        Classification.Internal => "Not for publication; harmless with a customer.",
        Classification.Confidential => "Would harm you in the wrong hands.",
        Classification.Restricted => "Would do grave harm; whoever grants it signs in afresh.",
        Classification.PreRelease => "About what is not yet released, until its embargo ends; whoever grants it signs in afresh.",
    };

    /// <summary>The roles at a buyer that open what was granted to it, such as: Reviewer, Risk opinion or Committee.</summary>
    public static string Readers { get; } = $"{string.Join(", ", EvidenceReaders.Roles.SkipLast(1).Select(role => role.InWords()))} or {EvidenceReaders.Roles[^1].InWords()}";

    /// <summary>Who at a buyer may open what is granted to it; the sentence that a vendor reads before it grants.</summary>
    public static string WhoOpens(string buyer) => $"A grant is to {buyer} as a whole: everybody there who is {Readers} may open and download the file, and nobody else there. Each opening stands in your ledger with name and time.";

    /// <summary>Bytes as people say them.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1 << 10 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1 << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KiB"),
        < 1 << 30 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1073741824.0:0.##} GiB"),
    };
}

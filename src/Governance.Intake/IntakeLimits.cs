namespace Governance.Intake;

/// <summary>How much is taken in at most.</summary>
public sealed record IntakeLimits
{
    /// <summary>The limits of evidence, unless the operator sets others.</summary>
    public static IntakeLimits Standard { get; } = new();

    /// <summary>The size of a file, in bytes.</summary>
    public long MaxBytes { get; init; } = 1L << 30;

    /// <summary>The entries of one archive.</summary>
    public int MaxEntries { get; init; } = 10_000;

    /// <summary>What all entries of an archive unpack to together, in bytes.</summary>
    public long MaxUnpackedBytes { get; init; } = 512L << 20;

    /// <summary>How many times its packed size an entry may unpack to, once it is over 1 MiB. Deflate reaches 1,032 at most; tables of repeated text stay below 100.</summary>
    public int MaxRatio { get; init; } = 250;

    /// <summary>The size of an archive inside an archive, in bytes; it is inspected in memory.</summary>
    public int MaxNestedBytes { get; init; } = 32 << 20;

    /// <summary>The depth of JSON.</summary>
    public int MaxJsonDepth { get; init; } = 64;

    /// <summary>The characters of one XML part.</summary>
    public long MaxXmlCharacters { get; init; } = 512L << 20;
}

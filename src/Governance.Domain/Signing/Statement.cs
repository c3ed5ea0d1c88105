using Governance.Domain.Catalogs;

namespace Governance.Domain.Signing;

/// <summary>What a vendor's signatory states about the answers of a submission. A version never changes; a signature keeps the text it was made under.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">Its name.</param>
/// <param name="Source">Who wrote it.</param>
/// <param name="Licence">Under what terms it may be used.</param>
/// <param name="Parts">What is said, in order.</param>
public sealed record Statement(string Key, string Version, string Title, string Source, string Licence, IReadOnlyList<StatementPart> Parts)
{
    /// <summary>The version in use.</summary>
    public static Statement Current { get; } = Shipped("representation-1");

    /// <summary>Key and version, such as <c>representation/1</c>.</summary>
    public string Name => $"{Key}/{Version}";

    /// <summary>The whole text, as it is signed.</summary>
    public string Text => string.Join("\n\n", Parts.Select(part => $"{part.Heading}. {part.Text}"));

    private static Statement Shipped(string file)
    {
        using var stream = typeof(Statement).Assembly.GetManifestResourceStream($"statements/{file}.json") ?? throw new InvalidOperationException($"The statement {file} did not ship.");
        using var reader = new StreamReader(stream);
        return DocumentJson.Read<Statement>(reader.ReadToEnd());
    }
}

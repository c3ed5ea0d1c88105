using Governance.Domain;
using Governance.Domain.Evidence;

namespace Governance.Web.Features.Evidence;

/// <summary>A file of a zip that becomes a document.</summary>
/// <param name="Entry">Its name in the zip.</param>
/// <param name="Questions">Keys of the questions beside which it will stand, each once.</param>
public sealed record ArchivedFile(string Entry, IReadOnlyList<string> Questions)
{
    /// <summary>The name of the file without folders.</summary>
    public string Name => Path.GetFileName(Entry);

    /// <summary>The title of the document: the name of the file, by which it is known again.</summary>
    public string Title => TitleOf(Entry);

    /// <summary>The title that a document out of a file has.</summary>
    public static string TitleOf(string name) => Path.GetFileName(name).Beginning(EvidenceDocument.MaxTitleLength);
}

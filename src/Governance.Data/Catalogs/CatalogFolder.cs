using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Catalogs;

/// <summary>Reads the documents of a folder: <c>frameworks/*.json</c>, with families in files of their own, and <c>questionnaires/*.json</c>.</summary>
public static class CatalogFolder
{
    /// <summary>The frameworks, by file name.</summary>
    /// <exception cref="FlawedDocumentException">A flaw, with its file and place.</exception>
    public static IReadOnlyList<Framework> Frameworks(string folder)
    {
        var own = Path.Combine(folder, "frameworks");
        return [.. Files(own).Select(file => Named(file, text => FrameworkJson.Read(text, family => File.ReadAllText(Path.Combine(own, family)))))];
    }

    /// <summary>The templates, by file name; their controls are looked up in the frameworks.</summary>
    /// <exception cref="FlawedDocumentException">A flaw, with its file and place.</exception>
    public static IReadOnlyList<QuestionnaireTemplate> Templates(string folder, IReadOnlyList<Framework> frameworks) =>
        [.. Files(Path.Combine(folder, "questionnaires")).Select(file => Named(file, text => QuestionnaireTemplateJson.Read(text, frameworks)))];

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal) : [];

    private static T Named<T>(string file, Func<string, T> read)
    {
        try
        {
            return read(File.ReadAllText(file));
        }
        catch (FlawedDocumentException e)
        {
            throw new FlawedDocumentException([.. e.Flaws.Select(flaw => flaw with { Place = $"{Path.GetFileName(file)} {flaw.Place}".TrimEnd() })]);
        }
    }
}

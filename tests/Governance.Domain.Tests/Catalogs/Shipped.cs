using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;

namespace Governance.Domain.Tests.Catalogs;

/// <summary>The catalogs that the product ships, read from the repository.</summary>
internal static class Shipped
{
    private static readonly string Folder = Path.Combine(Root(), "db", "catalogs");

    public static Framework Attestation { get; } = Framework("aoa.json");

    public static Framework RiskManagement { get; } = Framework("nist-ai-rmf-1.0.json");

    public static IReadOnlyList<QuestionnaireTemplate> Questionnaires { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "questionnaires"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => QuestionnaireTemplateJson.Read(File.ReadAllText(file), [Attestation, RiskManagement]))];

    /// <summary>The text of a file, named from the root of the repository.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root(), file));

    private static Framework Framework(string file)
    {
        var folder = Path.Combine(Folder, "frameworks");
        return FrameworkJson.Read(File.ReadAllText(Path.Combine(folder, file)), part => File.ReadAllText(Path.Combine(folder, part)));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Governance.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}

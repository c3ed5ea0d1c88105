using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Governance.Architecture.Tests;

/// <summary>The sources as they lie on disk, parsed once.</summary>
internal static class Repository
{
    private static readonly Lazy<IReadOnlyList<Source>> Parsed = new(() => [.. Files("src", "*.cs").Select(Source.Read)]);

    /// <summary>The folder of Governance.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>Every C# file under src.</summary>
    public static IReadOnlyList<Source> Sources => Parsed.Value;

    /// <summary>Files under a folder, without what a build makes.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal);

    /// <summary>A path as people write it.</summary>
    public static string Short(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Governance.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }

    /// <summary>One file and its syntax.</summary>
    internal sealed record Source(string Path, string Text, CompilationUnitSyntax Root)
    {
        public string Short => Repository.Short(Path);

        public string Project => Short.Split('/')[1];

        public IEnumerable<BaseTypeDeclarationSyntax> TopTypes => Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(t => t.Parent is not BaseTypeDeclarationSyntax);

        public static Source Read(string path)
        {
            var text = File.ReadAllText(path);
            return new(path, text, CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot());
        }
    }
}

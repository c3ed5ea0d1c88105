using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace Governance.Architecture.Tests;

public sealed class SkippedTests
{
    /// <summary>Each line of may-skip.txt is a file, a test in it, and the reason.</summary>
    [Fact]
    public void Only_the_tests_of_the_list_may_skip()
    {
        var listed = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Governance.Architecture.Tests", "may-skip.txt"));
        listed.ShouldAllBe(line => line.Contains(": ", StringComparison.Ordinal));
        var found = Repository.Files("tests", "*.cs").Where(f => !f.EndsWith(nameof(SkippedTests) + ".cs", StringComparison.Ordinal)).SelectMany(Skipping);
        found.ShouldBe(listed.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]), ignoreOrder: true);
    }

    private static IEnumerable<string> Skipping(string file) =>
        from method in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetCompilationUnitRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        let text = method.ToString()
        where text.Contains("Assert.Skip", StringComparison.Ordinal) || method.AttributeLists.ToString().Contains("Skip", StringComparison.Ordinal)
        select $"{Repository.Short(file)["tests/".Length..]} {method.Identifier.Text}";
}

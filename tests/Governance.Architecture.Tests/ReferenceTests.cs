using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Governance.Architecture.Tests;

public sealed partial class ReferenceTests
{
    private const string Own = "tests/Governance.Architecture.Tests/ReferenceTests.cs";

    private static readonly string[] Folders = ["src", "tests", "db", "docs"];

    private static readonly string[] Kinds = ["*.cs", "*.cshtml", "*.md", "*.sql", "*.sh"];

    [Fact]
    public void Comments_and_documents_name_no_plan_that_is_not_in_the_repository()
    {
        var lost = from folder in Folders
                   from kind in Kinds
                   from file in Repository.Files(folder, kind)
                   where Repository.Short(file) is not Own
                   from line in File.ReadLines(file).Index()
                   where Plan().IsMatch(line.Item)
                   select $"{Repository.Short(file)}:{line.Index + 1}: {line.Item.Trim()}";
        lost.ShouldBeEmpty("Nobody who has only the repository can open it. Say the reason itself, or name a page of docs/ or the standard that is followed.");
    }

    [Fact]
    public void Links_of_the_documents_lead_to_something()
    {
        var dead = from file in Repository.Files("docs", "*.md").Append(Path.Combine(Repository.Root, "README.md"))
                   from link in Link().Matches(File.ReadAllText(file)).Select(m => m.Groups["to"].Value)
                   let target = Path.Combine(Path.GetDirectoryName(file)!, link)
                   where !File.Exists(target) && !Directory.Exists(target)
                   select $"{Repository.Short(file)}: {link}";
        dead.ShouldBeEmpty("Write where it is now.");
    }

    [GeneratedRegex(@"\b(?:MISSION|DESIGN|SECURITY|SCORING|EXPERIENCE|PERFORMANCE|DEPENDENCIES)\b", RegexOptions.None, 1000)]
    private static partial Regex Plan();

    [GeneratedRegex(@"\]\((?!\w+:|#)(?<to>[^)#]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}

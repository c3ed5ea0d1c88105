using System.Text.RegularExpressions;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Look;

public sealed partial class FileFieldTests
{
    [Fact]
    public void Beside_every_field_for_a_file_stands_the_largest_that_is_taken()
    {
        var fields = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Governance.Web", "Features"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(view => FileField().Matches(File.ReadAllText(view)).Select(field => (View: Path.GetFileName(view), Field: field.Value))).ToList();
        fields.Count.ShouldBeGreaterThanOrEqualTo(4);
        fields.Where(field => !field.Field.Contains("at most", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GeneratedRegex("<(field|input)[^\n]*(accept=|type=\"file\")[^\n]*/>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileField();
}

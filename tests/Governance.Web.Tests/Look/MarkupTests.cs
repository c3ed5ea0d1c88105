using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Look;

/// <summary>What the content policy would block is not written in the first place.</summary>
public sealed partial class MarkupTests
{
    /// <summary>Every view.</summary>
    public static TheoryData<string> Views() => new(Directory
        .EnumerateFiles(Path.Combine(WebRoot.Repository, "src", "Governance.Web"), "*.cshtml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(WebRoot.Repository, file)));

    [Theory, MemberData(nameof(Views))]
    public void A_view_has_no_inline_style_or_script(string view)
    {
        var text = File.ReadAllText(Path.Combine(WebRoot.Repository, view));
        InlineStyle().Matches(text).Select(match => match.Value).ShouldBeEmpty();
        InlineHandler().Matches(text).Select(match => match.Value).ShouldBeEmpty();
        InlineScript().Matches(text).Select(match => match.Value).ShouldBeEmpty();
    }

    [Fact]
    public void Scripts_do_not_evaluate_text_and_do_not_write_html()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(WebRoot.Folder, "js"), "*.js"))
            Evaluation().Matches(File.ReadAllText(file)).Select(match => match.Value).ShouldBeEmpty(Path.GetFileName(file));
    }

    [GeneratedRegex("<style\\b|\\sstyle\\s*=", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex InlineStyle();

    [GeneratedRegex("<[^>@]*\\son[a-z]+\\s*=\\s*[\"']", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex InlineHandler();

    [GeneratedRegex("<script(?![^>]*\\ssrc=)|href\\s*=\\s*[\"']javascript:", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex InlineScript();

    [GeneratedRegex("\\beval\\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\\.write", RegexOptions.None, 1000)]
    private static partial Regex Evaluation();
}

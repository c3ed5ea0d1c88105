using System.Globalization;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Look;

/// <summary>The colours of tokens.css against WCAG 2.2, 1.4.3 (text) and 1.4.11 (what bounds an input).</summary>
public sealed partial class TokenTests
{
    private static readonly string[] Grounds = ["canvas", "surface", "sunken"];

    /// <summary>Every text colour with every ground it stands on.</summary>
    public static TheoryData<string, string, string> TextPairs()
    {
        var pairs = new TheoryData<string, string, string>();
        foreach (var theme in (string[])["light", "dark"])
        {
            foreach (var ground in Grounds)
            {
                foreach (var ink in (string[])["ink", "ink-2", "ink-3", "brand", "brand-hover", "good", "warn", "bad", "info"])
                    pairs.Add(theme, ink, ground);
            }
            foreach (var tone in (string[])["brand", "good", "warn", "bad", "info"])
            {
                pairs.Add(theme, tone, tone + "-soft");
                pairs.Add(theme, "ink", tone + "-soft");
                pairs.Add(theme, "ink-2", tone + "-soft");
            }
            pairs.Add(theme, "on-brand", "brand");
            pairs.Add(theme, "on-brand", "brand-hover");
            pairs.Add(theme, "on-bad", "bad");
        }
        return pairs;
    }

    /// <summary>Borders of inputs, the focus ring and marks of charts with every ground.</summary>
    public static TheoryData<string, string, string> LinePairs()
    {
        var pairs = new TheoryData<string, string, string>();
        foreach (var theme in (string[])["light", "dark"])
        {
            foreach (var ground in Grounds)
            {
                pairs.Add(theme, "line-strong", ground);
                pairs.Add(theme, "brand", ground);
                pairs.Add(theme, "bad", ground);
            }
        }
        return pairs;
    }

    [Theory, MemberData(nameof(TextPairs))]
    public void Text_is_readable_on_its_ground(string theme, string ink, string ground) =>
        Contrast(theme, ink, ground).ShouldBeGreaterThanOrEqualTo(4.5, $"{ink} on {ground}, {theme}");

    [Theory, MemberData(nameof(LinePairs))]
    public void What_can_be_operated_is_bounded_visibly(string theme, string line, string ground) =>
        Contrast(theme, line, ground).ShouldBeGreaterThanOrEqualTo(3, $"{line} on {ground}, {theme}");

    [Fact]
    public void Colours_are_stated_in_the_tokens_alone()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(WebRoot.Folder, "css"), "*.css", SearchOption.AllDirectories))
        {
            if (Path.GetFileName(file) is "tokens.css" or "print.css")
                continue;
            HexColour().Matches(File.ReadAllText(file)).Select(match => match.Value).ShouldBeEmpty(Path.GetFileName(file));
        }
    }

    private static double Contrast(string theme, string one, string other)
    {
        var (a, b) = (Luminance(Colour(theme, one)), Luminance(Colour(theme, other)));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static string Colour(string theme, string token)
    {
        var match = Regex.Match(WebRoot.Read("css/tokens.css"), $@"--{token}: light-dark\(#(?<light>[0-9A-Fa-f]{{6}}), #(?<dark>[0-9A-Fa-f]{{6}})\)", RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));
        match.Success.ShouldBeTrue(token);
        return match.Groups[theme].Value;
    }

    private static double Luminance(string hex)
    {
        var channels = Enumerable.Range(0, 3).Select(at => int.Parse(hex.AsSpan(at * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
    }

    [GeneratedRegex("#[0-9A-Fa-f]{3,8}\\b", RegexOptions.None, 1000)]
    private static partial Regex HexColour();
}

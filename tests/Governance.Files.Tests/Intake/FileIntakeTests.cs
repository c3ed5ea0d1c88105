using Governance.Intake;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Intake;

public sealed class FileIntakeTests
{
    [Theory]
    [InlineData("report.pdf", "%PDF-1.7\n", FileKind.Pdf)]
    [InlineData("notes.txt", "Two lines\nof text", FileKind.Text)]
    [InlineData("notes.MD", "# Heading", FileKind.Markdown)]
    [InlineData("vendors.csv", "name;tier\nAcme;1", FileKind.Csv)]
    [InlineData("answers.json", "{\"a\":[1,2,{\"b\":null}]}", FileKind.Json)]
    [InlineData("with-bom.json", "\uFEFF{\"a\":1}", FileKind.Json)]
    public void A_file_that_is_what_its_name_says_is_accepted(string name, string content, FileKind kind) =>
        Verdict(name, Zips.Utf8(content)).Content.ShouldBe(new Sniffed(kind, Zips.Utf8(content).Length));

    [Fact]
    public void Images_and_workbooks_are_told_by_their_bytes()
    {
        Verdict("a.png", [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0]).Content!.MediaType.ShouldBe("image/png");
        Verdict("a.jpeg", [0xFF, 0xD8, 0xFF, 0xE0]).Content!.Kind.ShouldBe(FileKind.Jpeg);
        Verdict("a.xlsx", Zips.Workbook().ToArray()).Content!.Kind.ShouldBe(FileKind.Workbook);
    }

    [Theory]
    [InlineData("report.pdf", "Dear all", "report.pdf: the extension says a PDF document, the content is plain text.")]
    [InlineData("photo.png", "%PDF-1.7", "photo.png: the extension says a PNG image, the content is a PDF document.")]
    [InlineData("notes.txt", "<!DOCTYPE html><script>", "notes.txt: the extension says a text file, the content is a web page or other markup.")]
    [InlineData("notes.txt", "#!/bin/sh", "notes.txt: the extension says a text file, the content is a program or script.")]
    [InlineData("notes.csv", "PK\u0003\u0004", "notes.csv: the extension says a csv file, the content is a ZIP archive.")]
    public void A_lying_extension_is_named_with_what_the_content_is(string name, string content, string sentence)
    {
        var verdict = Verdict(name, Zips.Utf8(content));
        verdict.IsAccepted.ShouldBeFalse();
        verdict.Refusal!.Name.ShouldBe("LyingExtension");
        verdict.Refusal.Sentence.ShouldBe(sentence);
    }

    [Fact]
    public void A_workbook_under_the_name_of_a_document_is_a_lie()
    {
        Sentence("plan.docx", Zips.Workbook().ToArray()).ShouldBe("plan.docx: the extension says a Word document, the content is an Excel workbook.");
        Sentence("plan.docx", Zips.Of(("readme.txt", [65])).ToArray()).ShouldBe("plan.docx: the extension says a Word document, the content is a ZIP archive.");
    }

    [Theory]
    [InlineData("setup.exe", "MZ", "ExtensionNotAccepted")]
    [InlineData("bundle.zip", "PK", "ExtensionNotAccepted")]
    [InlineData("no-extension", "text", "ExtensionNotAccepted")]
    [InlineData("empty.txt", "", "EmptyFile")]
    [InlineData("broken.json", "{\"a\":", "UnreadableJson")]
    [InlineData("two.json", "{} {}", "UnreadableJson")]
    public void What_is_not_accepted_is_refused_by_name(string name, string content, string refusal) =>
        Verdict(name, Zips.Utf8(content)).Refusal!.Name.ShouldBe(refusal);

    [Fact]
    public void Text_that_is_not_UTF8_names_the_line()
    {
        Sentence("a.csv", [.. "name\n"u8, 0xE9, 0x74]).ShouldBe("a.csv, line 2: the text is not UTF-8. Save it as UTF-8 and upload it again.");
        Sentence("a.txt", [.. Zips.Utf8(new string('x', 600) + "\n\nab"), 0]).ShouldBe("a.txt, line 3: there is a control character in the text.");
        Sentence("a.txt", [.. Zips.Utf8(new string('x', 600)), 0xC3]).ShouldContain("not UTF-8");
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_with_the_limit() =>
        FileIntake.Inspect("a.txt", new MemoryStream(new byte[3 << 20]), new IntakeLimits { MaxBytes = 2 << 20 })
            .Refusal!.Sentence.ShouldBe("a.txt is over the limit of 2.0 MiB.");

    [Fact]
    public void Json_deeper_than_the_limit_is_refused_and_long_json_is_read_in_pieces()
    {
        Verdict("deep.json", Zips.Utf8(new string('[', 65) + new string(']', 65))).Refusal!.Name.ShouldBe("UnreadableJson");
        Verdict("deep.json", Zips.Utf8(new string('[', 64) + new string(']', 64))).IsAccepted.ShouldBeTrue();
        var values = string.Join(",\n", Enumerable.Range(0, 40_000).Select(i => $"\"value {i}\""));
        Verdict("long.json", Zips.Utf8($"[{values}]")).IsAccepted.ShouldBeTrue();
        Sentence("long.json", Zips.Utf8($"[{values}")).ShouldStartWith("long.json, line 40000:");
        Verdict("token.json", Zips.Utf8($"\"{new string('x', 300_000)}\"")).IsAccepted.ShouldBeTrue();
        Verdict("token.json", Zips.Utf8($"\"{new string('x', 9_000_000)}\"")).Refusal!.Name.ShouldBe("JsonValueTooLong");
    }

    private static IntakeVerdict Verdict(string name, byte[] content) => FileIntake.Inspect(name, new MemoryStream(content), IntakeLimits.Standard);

    private static string Sentence(string name, byte[] content) => Verdict(name, content).Refusal!.Sentence;
}

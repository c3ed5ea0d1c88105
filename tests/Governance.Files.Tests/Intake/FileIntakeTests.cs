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
    [InlineData("report.pdf", "Dear all", "report.pdf is plain text, not a PDF document as its name says. Upload the right file, or name this one .txt.")]
    [InlineData("photo.png", "%PDF-1.7", "photo.png is a PDF document, not a PNG image as its name says. Upload the right file, or name this one .pdf.")]
    [InlineData("notes.txt", "<!DOCTYPE html><script>", "notes.txt is a web page or other markup, not a text file as its name says. Upload a text file.")]
    [InlineData("notes.txt", "#!/bin/sh", "notes.txt is a program or script, not a text file as its name says. Upload a text file.")]
    [InlineData("notes.csv", "PK\u0003\u0004", "notes.csv is a ZIP archive, not a csv file as its name says. Unpack it, and upload what is inside.")]
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
        Sentence("plan.docx", Zips.Workbook().ToArray()).ShouldBe("plan.docx is an Excel workbook, not a Word document as its name says. Upload the right file, or name this one .xlsx.");
        Sentence("plan.docx", Zips.Of(("readme.txt", [65])).ToArray()).ShouldBe("plan.docx is a ZIP archive, not a Word document as its name says. Unpack it, and upload what is inside.");
    }

    [Theory]
    [InlineData("EncryptedPackage", "book.xlsx is protected with a password, so it cannot be read or checked here. Open it, take the password off, save it, and upload that.")]
    [InlineData("Workbook", "book.xlsx is a workbook of Excel before 2007, which is not read here. Open it, save it as .xlsx, and upload that.")]
    [InlineData("Something", "book.xlsx is an encrypted document or one of Office before 2007, which is not read here. Open it, save it as .xlsx or .docx, and upload that.")]
    public void A_compound_file_is_told_by_what_it_holds(string part, string sentence) => Sentence("book.xlsx", Compound(part)).ShouldBe(sentence);

    [Fact]
    public void A_compound_file_that_ends_early_or_points_nowhere_is_refused_all_the_same()
    {
        foreach (var length in (int[])[8, 511, 512, 600]) Verdict("book.xlsx", Compound("Workbook")[..length]).Refusal!.Name.ShouldBe("OtherFormat");
        var astray = Compound("Workbook");
        astray.AsSpan(48, 4).Fill(0xFF);
        Verdict("book.xlsx", astray).Refusal!.Name.ShouldBe("OtherFormat");
    }

    [Theory]
    [InlineData("answers.xlsx", "No;Question;Answer", "answers.xlsx is plain text, not an Excel workbook as its name says. If it is a table, name it .csv; otherwise save it as an Excel workbook (.xlsx), and upload that.")]
    [InlineData("answers.xlsx", "<html><table>", "answers.xlsx is a web page or other markup, not an Excel workbook as its name says. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and upload that.")]
    [InlineData("answers.xlsx", "", "answers.xlsx is empty. Save it once more, and upload that.")]
    [InlineData("answers.xls", "No;Question", "answers.xls is a workbook of another format, which is not read here. Open it, save it as .xlsx, and upload that.")]
    [InlineData("policy.odt", "PK", "policy.odt is a document of another format, which is not read here. Open it, save it as .docx, and upload that.")]
    public void What_is_wrong_with_a_file_is_said_with_what_to_do_about_it(string name, string content, string sentence) => Sentence(name, Zips.Utf8(content)).ShouldBe(sentence);

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

    // a header that points to the third sector, where the names of the parts stand
    private static byte[] Compound(string part)
    {
        var file = new byte[4 * 512];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        (file[30], file[48]) = (9, 2);
        System.Text.Encoding.Unicode.GetBytes("Root Entry").CopyTo(file, 3 * 512);
        System.Text.Encoding.Unicode.GetBytes(part).CopyTo(file, (3 * 512) + 128);
        return file;
    }

    private static IntakeVerdict Verdict(string name, byte[] content) => FileIntake.Inspect(name, new MemoryStream(content), IntakeLimits.Standard);

    private static string Sentence(string name, byte[] content) => Verdict(name, content).Refusal!.Sentence;
}

using System.Buffers.Binary;
using Governance.Domain;
using Governance.Intake;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Intake;

public sealed class ArchiveTests
{
    private static readonly IntakeLimits Small = new() { MaxUnpackedBytes = 8 << 20, MaxEntries = 20, MaxNestedBytes = 1 << 20 };

    [Fact]
    public void A_bomb_is_refused_by_its_ratio_before_it_is_unpacked() =>
        Name(Zips.Workbook(("xl/media/zeros.bin", new byte[6 << 20]))).ShouldBe("RatioTooHigh");

    [Fact]
    public void Many_small_parts_are_counted_together()
    {
        var noise = new byte[1 << 20];
        new Random(1).NextBytes(noise);
        Name(Zips.Workbook([.. Enumerable.Range(0, 9).Select(i => ($"xl/media/{i}.bin", noise))])).ShouldBe("UnpacksTooLarge");
    }

    [Fact]
    public void More_parts_than_the_limit_are_refused_even_if_the_end_record_states_fewer()
    {
        var zip = Zips.Workbook([.. Enumerable.Range(0, 30).Select(i => ($"xl/{i}.xml", new byte[] { 65 }))]).ToArray();
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(zip.Length - 22 + 8), 3);
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(zip.Length - 22 + 10), 3);
        Name(new MemoryStream(zip)).ShouldBe("TooManyEntries");
    }

    [Fact]
    public void A_second_list_of_parts_behind_fields_of_ones_is_not_followed()
    {
        var zip = Zips.Workbook([.. Enumerable.Range(0, 30).Select(i => ($"xl/{i}.xml", new byte[] { 65 }))]).ToArray();
        var end = zip.Length - 22;
        var (size, list) = (BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(end + 12)), (int)BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(end + 16)));
        // the list of two parts that the end record shows, and behind it the way to the one of 32
        var first = zip.AsSpan(list + 4).IndexOf("PK\u0001\u0002"u8) + 4;
        var shown = zip[list..(list + first + 4 + zip.AsSpan(list + first + 4).IndexOf("PK\u0001\u0002"u8))];
        var second = new byte[56 + 20];
        "PK\u0006\u0006"u8.CopyTo(second);
        BinaryPrimitives.WriteUInt64LittleEndian(second.AsSpan(4), 44);
        (second[12], second[14]) = (45, 45);
        BinaryPrimitives.WriteUInt64LittleEndian(second.AsSpan(24), 32);
        BinaryPrimitives.WriteUInt64LittleEndian(second.AsSpan(32), 32);
        BinaryPrimitives.WriteUInt64LittleEndian(second.AsSpan(40), size);
        BinaryPrimitives.WriteUInt64LittleEndian(second.AsSpan(48), (ulong)list);
        "PK\u0006\u0007"u8.CopyTo(second.AsSpan(56));
        BinaryPrimitives.WriteUInt64LittleEndian(second.AsSpan(64), (ulong)(end + shown.Length));
        BinaryPrimitives.WriteUInt32LittleEndian(second.AsSpan(72), 1);
        var record = zip[end..];
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(8), 0xFFFF);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(10), 0xFFFF);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(16), (uint)end);
        var verdict = FileIntake.Inspect("book.xlsx", new MemoryStream([.. zip[..end], .. shown, .. second, .. record]), Small);
        verdict.Refusal!.Sentence.ShouldBe("book.xlsx is damaged: its end refers to a second list of parts, which only archives of over 4 GiB need. Save it anew where it was made, or ask for it once more.");
    }

    [Fact]
    public void An_archive_that_states_another_number_of_parts_than_it_holds_is_refused()
    {
        var zip = Zips.Workbook(("xl/a.xml", [65])).ToArray();
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(zip.Length - 22 + 8), 2);
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(zip.Length - 22 + 10), 2);
        FileIntake.Inspect("book.xlsx", new MemoryStream(zip), Small).Refusal!.Sentence.ShouldBe("book.xlsx is damaged: it does not hold as many parts as it states. Save it anew where it was made, or ask for it once more.");
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("xl/../../up.xml")]
    [InlineData("/absolute.xml")]
    [InlineData("C:/windows/x.xml")]
    [InlineData("xl\\sheet.xml")]
    public void A_name_that_points_outside_is_refused(string name)
    {
        var verdict = FileIntake.Inspect("book.xlsx", Zips.Workbook((name, [65])), Small);
        verdict.Refusal!.Sentence.ShouldBe($"book.xlsx: the part named {name} points outside the archive.");
    }

    [Fact]
    public void A_name_that_is_there_twice_is_refused() =>
        Name(Zips.Workbook(("xl/a.xml", [65]), ("XL/A.xml", [66]))).ShouldBe("DuplicateName");

    [Fact]
    public void One_archive_inside_is_inspected_and_one_further_is_refused()
    {
        var inner = Zips.Of(("data.csv", [65]));
        Name(Zips.Workbook(("xl/embeddings/inner.xlsx", inner.ToArray()))).ShouldBeNull();
        var outer = Zips.Of(("deeper.zip", inner.ToArray()));
        FileIntake.Inspect("book.xlsx", Zips.Workbook(("xl/embeddings/outer.zip", outer.ToArray())), Small)
            .Refusal!.Sentence.ShouldBe("book.xlsx, part xl/embeddings/outer.zip: the part deeper.zip is an archive inside an archive inside an archive.");
        Name(Zips.Workbook(("inner.zip", Zips.Of(("zeros", new byte[6 << 20])).ToArray()))).ShouldBe("RatioTooHigh");
    }

    [Fact]
    public void Programs_and_macros_inside_are_refused()
    {
        Name(Zips.Workbook(("xl/run.bin", [0x7F, .. "ELF"u8, 1]))).ShouldBe("ForbiddenPart");
        var types = Zips.WorkbookTypes.Replace("</Types>", """<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>""", StringComparison.Ordinal);
        Name(Zips.Of(("[Content_Types].xml", Zips.Utf8(types)), ("xl/vbaProject.bin", [0]))).ShouldBe("Macros");
    }

    [Fact]
    public void A_document_type_in_XML_is_refused()
    {
        var types = "<!DOCTYPE t [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Types>&e;</Types>";
        FileIntake.Inspect("book.xlsx", Zips.Of(("[Content_Types].xml", Zips.Utf8(types))), Small)
            .Refusal!.Sentence.ShouldBe("book.xlsx, part [Content_Types].xml: the XML declares a document type, or is longer than is read here.");
        FileIntake.Inspect("book.xlsx", Zips.Of(("[Content_Types].xml", Zips.Utf8("<Types>\n</Type>"))), Small)
            .Refusal!.Sentence.ShouldBe("book.xlsx, part [Content_Types].xml: the XML is malformed at line 2, position 3.");
    }

    [Fact]
    public void Wherever_an_archive_is_cut_or_changed_there_is_a_verdict_and_no_other_exception()
    {
        var noise = new byte[3_000];
        new Random(2).NextBytes(noise);
        var zip = Zips.Workbook(("xl/a.bin", noise), ("xl/b.xml", Zips.Utf8("<a>" + new string('b', 500) + "</a>"))).ToArray();
        for (var length = 4; length < zip.Length; length += 7) Name(new MemoryStream(zip[..length])).ShouldNotBeNull();
        for (var at = 4; at < zip.Length; at++)
        {
            var changed = zip.ToArray();
            changed[at] ^= 0x55;
            Should.NotThrow(() => Name(new MemoryStream(changed)));
        }
    }

    [Fact]
    public void An_archive_read_part_by_part_keeps_one_budget()
    {
        using var archive = GuardedArchive.Open(Zips.Of(("a", new byte[600_000]), ("b", new byte[600_000])), "x.zip", Small with { MaxUnpackedBytes = 1_000_000 });
        archive.Read("a").CopyTo(Stream.Null);
        Should.Throw<Refused>(() => archive.Read("b").CopyTo(Stream.Null)).Refusal.Name.ShouldBe("UnpacksTooLarge");
        Should.Throw<Refused>(() => archive.Read("c")).Refusal.Sentence.ShouldBe("x.zip is damaged: the part c is missing. Save it anew where it was made, or ask for it once more.");
    }

    private static string? Name(Stream content) => FileIntake.Inspect("book.xlsx", content, Small).Refusal?.Name;
}

using System.Text;
using Governance.Domain;
using Governance.Formats.Questionnaires;
using Governance.Formats.Tables;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires;

public sealed class HostileFileTests
{
    [Fact]
    public void Archives_that_hold_too_much_or_point_outside_are_refused()
    {
        Refusal(Zips.Workbook([.. Enumerable.Range(0, 10_001).Select(i => ($"xl/p{i}.xml", new byte[1]))])).ShouldBe("TooManyEntries");
        Refusal(Zips.Workbook(("xl/../../../etc/passwd", [1]))).ShouldBe("UnsafeName");
        Refusal(Zips.Workbook(("xl/vbaProject.bin", [1]))).ShouldNotBeNull();
    }

    [Fact]
    public void A_sheet_of_a_million_rows_is_refused_with_the_row()
    {
        var rows = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Question</t></is></c></row><row r=\"1000000\"><c r=\"A1000000\" t=\"inlineStr\"><is><t>Is it?</t></is></c></row>");
        Should.Throw<Refused>(() => QuestionnaireFile.Read("a.xlsx", Books.OfRows(rows.ToString()), TableLimits.Standard)).Message.ShouldBe("a.xlsx, sheet Register: there are values below row 200,000.");
    }

    [Fact]
    public void A_megabyte_in_one_cell_is_refused_with_its_place()
    {
        var noise = new byte[1 << 19];
        new Random(1).NextBytes(noise);
        var mega = Convert.ToHexString(noise);
        Should.Throw<Refused>(() => Asked.Read(new Asked.Sheet("Q", ["ID|Question", $"1|{mega}"]))).Message.ShouldBe("theirs.xlsx, sheet Q: the cell B2 holds more than 32,767 characters.");
        Should.Throw<Refused>(() => Asked.Read("a.csv", $"ID,Question\n1,{mega}\n")).Message.ShouldStartWith("a.csv, ");
        Should.Throw<Refused>(() => Asked.Read("a.json", $$"""{"questions":[{"id":"1","text":"{{mega}}"}]}""")).Message.ShouldBe("a.json, questions[0]: a text holds more than 32,767 characters.");
    }

    [Fact]
    public void A_broken_off_archive_is_refused()
    {
        var whole = Asked.Book(new Asked.Sheet("Q", ["ID|Question", "1|Is it?"])).ToArray();
        for (var length = 0; length < whole.Length; length += 97)
            Should.Throw<Refused>(() => QuestionnaireFile.Read("a.xlsx", new MemoryStream(whole[..length]), TableLimits.Standard)).Message.ShouldStartWith("a.xlsx");
    }

    [Fact]
    public void Deep_nests_and_long_expressions_are_refused_or_reported_and_exhaust_nothing()
    {
        Should.Throw<Refused>(() => Asked.Read("a.json", string.Concat(Enumerable.Repeat("{\"items\":[", 5_000)))).Refusal.Name.ShouldBe("UnreadableJson");
        var deep = $$"""{"elements":[{"type":"text","name":"a"},{"type":"text","name":"b","visibleIf":"{{new string('(', 5_000)}}{a}"}]}""";
        Asked.Read("a.json", deep).Problems.Single().Place.ShouldBe("elements[1].visibleIf");
        var chain = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{"type":"text","name":"q{{i}}","visibleIf":"{q{{i + 1}}} notempty"}"""));
        Asked.Read("a.json", $$"""{"elements":[{{chain}}]}""").Problems.Count.ShouldBe(20_000);
    }

    // every form of file, damaged in many ways: there is a result or a refusal, and nothing else
    [Fact]
    public void However_a_file_is_damaged_it_is_read_or_refused()
    {
        (string Name, byte[] Bytes)[] files =
        [
            ("a.xlsx", Asked.Book(new Asked.Sheet("Q", ["ID|Question|Answer", "1|Is it?|Yes", "2|How?|No"], "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")).ToArray()),
            ("a.csv", Encoding.UTF8.GetBytes("id;question;answer\n1;\"Is; it?\";Ja\n2;Wer prüft?;x\n")),
            ("a.json", Encoding.UTF8.GetBytes("""{"pages":[{"name":"p","elements":[{"type":"boolean","name":"a","title":"Is it?"},{"type":"checkbox","name":"b","choices":["x",{"value":"y","text":"Y"}],"visibleIf":"{a} = true and {b} contains 'x'"}]}]}""")),
            ("b.json", Encoding.UTF8.GetBytes("""{"catalog":{"metadata":{"title":"T"},"groups":[{"id":"g","controls":[{"id":"c","params":[{"id":"p","label":"L"}],"parts":[{"name":"statement","prose":"Do {{ insert: param, p }}."}]}]}]}}""")),
            .. new[] { "samples/questionnaires/ASVS-excel-v3.0.1.xlsx", "samples/questionnaires/vsaq_webapp.json", "samples/oscal/basic-catalog.json" }.Select(Samples.Find).OfType<string>().Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))),
        ];
        var random = new Random(20261130);
        var (read, refused) = (0, 0);
        foreach (var (name, bytes) in files)
            for (var round = 0; round < (bytes.Length > 10_000 ? 60 : 400); round++)
            {
                try
                {
                    QuestionnaireFile.Read(name, new MemoryStream(Damaged(bytes, random)), TableLimits.Standard);
                    read++;
                }
                catch (Refused refusal)
                {
                    refusal.Message.ShouldContain(name);
                    refused++;
                }
            }
        read.ShouldBeGreaterThan(50);
        refused.ShouldBeGreaterThan(50);
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        for (var change = random.Next(1, 6); change > 0 && bytes.Length > 0; change--)
        {
            var at = random.Next(bytes.Length);
            switch (random.Next(5))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes = [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(1, 20))..]]; break;
                case 3: bytes = [.. bytes[..at], .. bytes[at..Math.Min(bytes.Length, at + 30)], .. bytes[at..]]; break;
                default: bytes[at] = "{}[]\"',:\\<>&|0"u8[random.Next(14)]; break;
            }
        }
        return bytes;
    }

    private static string Refusal(MemoryStream book) => Should.Throw<Refused>(() => QuestionnaireFile.Read("a.xlsx", book, TableLimits.Standard)).Refusal.Name;
}

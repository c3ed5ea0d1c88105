using System.Globalization;
using System.Security;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Governance.Formats.Questionnaires;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires.Filling;

/// <summary>However a sheet is written, only its answers and comments change.</summary>
public sealed class HostileLayoutTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly string[] Words = ["Yes", "=1+1", "+cmd", "-5", "@x", " around ", "two\nlines", "Müller & Søn <b>", "秘密", "\U0001F512", "_x0041_", "tab\tin", "bell\u0007", "]]>", "12", "TRUE", "\"quoted\"", "it's"];

    [Fact]
    public void Any_layout_differs_in_answers_and_comments_and_nowhere_else() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var chance = new Random(seed);
        var book = Book(chance);
        var choices = new Dictionary<int, SheetChoice> { [0] = new(true, 2, new SheetColumns { Id = "B", Question = "C", Answer = "E", Comment = "G" }) };
        var said = Enumerable.Range(0, 30).Select(_ => (Word(chance), Word(chance))).ToArray();
        var filled = Given.Fill("theirs.xlsx", book, choices, said);
        filled.ShouldDifferInAnswersOnly(book);
        filled.Written.ShouldNotBeEmpty();
        var again = Given.Read("theirs.xlsx", filled.Content, choices).Questions().ToDictionary(question => question.Question.Key, StringComparer.Ordinal);
        foreach (var cell in filled.Written)
            (cell.Field == Governance.Formats.Questionnaires.Filling.FilledField.Answer ? again[cell.Question].Answer : again[cell.Question].Comment).ShouldBe(cell.Text.Replace("\u0007", "", StringComparison.Ordinal), $"{cell.Place}, seed {seed}");
    }));

    [Fact]
    public void A_byte_order_mark_comments_and_cdata_stay_where_they_are()
    {
        var sheet = $"\uFEFF<?xml version='1.0' encoding='UTF-8'?><!-- <c r=\"C9\"/> --><worksheet xmlns='{Main}'><sheetData><!-- a > b --><row r='1'><c r='A1' t='str'><v><![CDATA[Question <c r=\"B2\">]]></v></c><c r='B1' t='str'><v>Answer</v></c></row>\n<row r='2' ><c r='A2' t=\"str\" ><v>Is it?</v></c ><?pi <c r='B2'/>?></row ></sheetData ></worksheet>";
        var book = Of(sheet, "");
        var filled = Given.Fill("theirs.xlsx", book, ("Yes", null));
        Given.Part(filled.Content, "xl/worksheets/sheet1.xml").ShouldBe(sheet.Replace("<v>Is it?</v></c >", "<v>Is it?</v></c ><c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">Yes</t></is></c>", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_in_UTF_16_is_left_as_it_is_and_named()
    {
        var sheet = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes($"<?xml version='1.0' encoding='UTF-16'?><worksheet xmlns='{Main}'><sheetData><row r='1'><c r='A1' t='str'><v>Question</v></c><c r='B1' t='str'><v>Answer</v></c></row><row r='2'><c r='A2' t='str'><v>Is it?</v></c></row></sheetData></worksheet>")).ToArray();
        var book = Of(sheet, "");
        var filled = Given.Fill("theirs.xlsx", book, ("Yes", null));
        filled.Content.ShouldBe(book);
        filled.Left.Single().Reason.ShouldBe("The part xl/worksheets/sheet1.xml is written in a way that cannot be changed cell by cell. Open and save the file in a spreadsheet program.");
    }

    private static string? Word(Random chance) => chance.Next(4) == 0 ? null : Words[chance.Next(Words.Length)].Trim();

    // rows with gaps, some without a tag of their own, cells missing, styled, shared, numbered or not numbered at all
    private static byte[] Book(Random chance)
    {
        List<string> shared = [];
        var (p, q) = (chance.Next(3) == 0 ? "x:" : "", chance.Next(2) == 0 ? '"' : '\'');
        string Text(string text) => chance.Next(2) == 0
            ? $" t={q}s{q}><{p}v>{Shared(shared, text)}</{p}v></{p}c>"
            : $" t={q}inlineStr{q}><{p}is><{p}r><{p}t>{SecurityElement.Escape(text[..2])}</{p}t></{p}r><{p}r><{p}t xml:space={q}preserve{q}>{SecurityElement.Escape(text[2..])}</{p}t></{p}r></{p}is></{p}c>";
        string Cell(char column, int row, string? text) => text is null ? "" : $"<{p}c r={q}{column}{row}{q}{(chance.Next(3) == 0 ? $" s={q}{chance.Next(4)}{q}" : "")}{Text(text)}";
        string Old(char column, int row) => chance.Next(5) switch
        {
            0 => "",
            1 => $"<{p}c r={q}{column}{row}{q} s={q}2{q}/>",
            2 => $"<{p}c s={q}1{q} vm={q}1{q} r={q}{column}{row}{q}><{p}v>{chance.Next(100)}</{p}v></{p}c>",
            3 => Cell(column, row, "Select one"),
            _ => $"<{p}c r={q}{column}{row}{q} t={q}b{q}  ><{p}v>1</{p}v></{p}c >",
        };
        List<(int Number, string Xml)> rows =
        [
            (1, $"<{p}row r={q}1{q} spans={q}2:7{q} x14ac:dyDescent={q}0.25{q}>{Cell('B', 1, "A title over all")}</{p}row>"),
            (2, $"<{p}row r={q}2{q}>{Cell('B', 2, "ID")}{Cell('C', 2, "Question")}{Cell('E', 2, "Answer")}{Cell('G', 2, "Comment")}</{p}row>"),
        ];
        var number = 2;
        for (var i = 0; i < 12; i++)
        {
            number += chance.Next(1, 4);
            var hidden = chance.Next(4) == 0 ? $" hidden={q}1{q}" : "";
            var formula = chance.Next(4) == 0 ? $"<{p}c r={q}F{number}{q} t={q}str{q}><{p}f>E{number}&amp;\"!\"</{p}f><{p}v>cached</{p}v></{p}c>" : "";
            rows.Add((number, $"<{p}row r={q}{number}{q}{hidden} s={q}3{q} customFormat={q}{chance.Next(2)}{q}>{Cell('B', number, $"Q-{i:00}")}{Cell('C', number, $"What about topic {i} of ours?")}{Old('E', number)}{formula}{Old('G', number)}{(chance.Next(3) == 0 ? Cell('J', number, "note beside") : "")}</{p}row>"));
            if (chance.Next(4) == 0) rows.Add((++number, $"<{p}row r={q}{number}{q} ht={q}30{q}/>"));
        }
        var after = $"<{p}sheetProtection sheet={q}1{q}/><{p}mergeCells><{p}mergeCell ref={q}B1:G1{q}/></{p}mergeCells><{p}dataValidations><{p}dataValidation type={q}list{q} sqref={q}L5{q}><{p}formula1>\"a,b\"</{p}formula1></{p}dataValidation></{p}dataValidations><{p}legacyDrawing r:id={q}rId1{q}/>";
        var sheet = $"<?xml version={q}1.0{q} encoding={q}UTF-8{q}?>\r\n<{p}worksheet xmlns{(p.Length > 0 ? ":x" : "")}={q}{Main}{q} xmlns:r={q}{Office}{q} xmlns:x14ac={q}http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac{q}><{p}dimension ref={q}B1:G{number}{q}/><{p}cols><{p}col min={q}5{q} max={q}7{q} style={q}2{q}/></{p}cols><{p}sheetData>{string.Concat(rows.Select(row => row.Xml))}</{p}sheetData>{after}</{p}worksheet>";
        return Of(sheet, string.Concat(shared.Select(text => $"<si><t>{SecurityElement.Escape(text)}</t></si>")));
    }

    private static string Shared(List<string> shared, string text)
    {
        if (!shared.Contains(text, StringComparer.Ordinal)) shared.Add(text);
        return shared.IndexOf(text).ToString(CultureInfo.InvariantCulture);
    }

    private static byte[] Of(string sheet, string shared) => Of(Encoding.UTF8.GetBytes(sheet), shared);

    private static byte[] Of(byte[] sheet, string shared) => Zips.Of(
        ("xl/worksheets/sheet1.xml", sheet),
        ("[Content_Types].xml", Zips.Utf8(Zips.WorkbookTypes)),
        ("xl/workbook.xml", Zips.Utf8($"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Q" sheetId="1" r:id="s1"/></sheets></workbook>""")),
        ("xl/_rels/workbook.xml.rels", Zips.Utf8($"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""")),
        ("xl/sharedStrings.xml", Zips.Utf8($"<sst xmlns=\"{Main}\">{shared}</sst>")),
        ("xl/drawings/vmlDrawing1.vml", Enumerable.Range(0, 5_000).Select(i => (byte)(i * 7919 >> 3)).ToArray())).ToArray();
}

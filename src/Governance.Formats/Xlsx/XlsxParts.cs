using System.Security;

namespace Governance.Formats.Xlsx;

/// <summary>The fixed parts of a streamed workbook (ISO/IEC 29500-1, 18.2 and 18.8).</summary>
internal static class XlsxParts
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The beginning of a sheet up to its columns.</summary>
    public static ReadOnlySpan<byte> SheetStart => """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
        """u8;

    /// <summary>The end of a sheet after its rows.</summary>
    public static ReadOnlySpan<byte> SheetEnd => """</sheetData><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>"""u8;

    /// <summary>The styles, in the order of <see cref="XlsxStyle"/>.</summary>
    public const string Styles = Head + $"""
        <styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm:ss"/></numFmts>
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EAEE"/></patternFill></fill></fills>
        <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="5"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf quotePrefix="1"/></cellXfs></styleSheet>
        """;

    /// <summary>The relationship from the package to the workbook.</summary>
    public const string PackageRelationships = Head + $"""
        <Relationships xmlns="{Relationships}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    /// <summary>The workbook with its sheets.</summary>
    public static string Workbook(IEnumerable<string> sheets) => Head + $"""
        <workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{string.Concat(sheets.Select((name, i) => $"""<sheet name="{SecurityElement.Escape(name)}" sheetId="{i + 1}" r:id="rId{i + 1}"/>"""))}</sheets></workbook>
        """;

    /// <summary>The relationships from the workbook to its sheets and styles.</summary>
    public static string WorkbookRelationships(int sheets) => Head + $"""
        <Relationships xmlns="{Relationships}">{string.Concat(Numbers(sheets).Select(n => $"""<Relationship Id="rId{n}" Type="{Office}/worksheet" Target="worksheets/sheet{n}.xml"/>"""))}<Relationship Id="rId{sheets + 1}" Type="{Office}/styles" Target="styles.xml"/></Relationships>
        """;

    /// <summary>The types of all parts.</summary>
    public static string ContentTypes(int sheets) => Head + $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Type}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Type}styles+xml"/>{string.Concat(Numbers(sheets).Select(n => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{Type}worksheet+xml"/>"""))}</Types>
        """;

    private static IEnumerable<int> Numbers(int sheets) => Enumerable.Range(1, sheets);
}

using Governance.Domain.Scorecards;
using Governance.Formats.Workbooks;
using Governance.Web.Access;
using Governance.Web.Look;

namespace Governance.Web.Features.Scorecards;

/// <summary>Writes a scorecard as a workbook of six sheets.</summary>
internal static class ScorecardWorkbook
{
    /// <summary>Writes it.</summary>
    public static void Write(Scorecard scorecard, Stream target)
    {
        var document = ScorecardDocument.Read(scorecard.Json);
        var title = $"{document.Reference} {document.Service}";
        using var book = new StyledWorkbook(title, document.Buyer, document.MadeAt);
        StyledSheet Sheet(string name, int? count = null) => book.AddSheet(name, title, $"{(count is null ? $"{document.Vendor}, as of {document.AsOf:d MMMM yyyy}" : $"{name}: {count}")}{(document.Own() is { } own ? $". {AssessorsOwn.Words(own)}" : "")}{(document.Classified() is { } label ? $". {label.Word()}" : "")}");
        Summary(Sheet("Summary"), scorecard, document);
        Sections(Sheet("Sections", document.Sections.Count), document);
        ScorecardQuestionSheet.Write(Sheet("Questions", document.Questions.Count), document);
        Evidence(Sheet("Evidence", document.Evidence.Count), document);
        Findings(Sheet("Findings", document.Findings.Count), document);
        Obligations(Sheet("Obligations", document.Obligations.Count), document);
        book.Save(target);
    }

    private static void Summary(StyledSheet sheet, Scorecard scorecard, ScorecardDocument document)
    {
        sheet.Facts(
            ("Vendor", document.Vendor),
            ("Buyer", document.Buyer),
            ("Engagement", $"{document.Engagement} {document.Service}"),
            ("Questionnaire", document.Questionnaire),
            ("Answered by", AssessorsOwn.AnsweredBy(document.Own())),
            ("Submission", (int?)document.Submission.Number),
            ("Submitted by", document.Submission.LegalEntity ?? document.Submission.Responder),
            ("Representation SHA-256", document.Submission.RepresentationSha256 ?? (document.IsAssessorsOwn() ? "none; the vendor did not answer" : "none; confirmed by a named responder")),
            ("Classification", document.Classified() is { } label ? $"{label.Word()}: the highest label of the answers and files that it quotes" : "nothing labelled is quoted"),
            ("As of", (DateOnly?)document.AsOf),
            ("Made", (DateTimeOffset?)document.MadeAt),
            ("Made by", document.MadeBy),
            ("SHA-256 of the scorecard", scorecard.Sha256));
        sheet.Table(
            [new("Figure", 30), new("Value", 40, ColumnFormat.Score), new("What it says", 60, ColumnFormat.Wrapped)],
            [
                ["Proven", document.Figure("proven"), "By evidence that was read and accepted; out of 100."],
                ["Claimed", document.Figure("claimed"), document.IsAssessorsOwn() ? "By what is public; out of 100." : "By the vendor's word; out of 100."],
                ["Band", document.Band ?? "not scored", document.BandWhy()],
                ["Coverage", Share(document, "coverage"), "Share of the weight answered or inherited."],
                ["Assured share", Share(document, "assuredShare"), "Share of the weight that others than the vendor have shown."],
                ["Left out", Share(document, "leftOut"), "Share of the scored weight that rightly does not apply."],
                ["Inherent risk", Whole(document.Risk()?.Inherent), document.Risk() is { } risk ? $"What is at stake, of 5; {risk.Tier()}." : "The input names no risk."],
                ["Residual risk", Whole(document.Risk()?.Residual), "What is left after what is proven, of 5."],
            ]);
        if (document.Holds.Count > 0) Holds(sheet, document);
    }

    private static void Holds(StyledSheet sheet, ScorecardDocument document) => sheet.Table(
        [new("What holds the band", 30), new("Why", 40), new("Question", 60, ColumnFormat.Wrapped), new("Determination", 16), new("Not better than", 10)],
        document.Held().Select(IReadOnlyList<StyledCell> (held) =>
        [
            held.Hold.Question ?? "Limited scope", held.Hold.Reason.Brief(), held.Question?.Text, held.Question is null ? null : held.Question.Determination?.Word() ?? "Open", held.Hold.Band,
        ]));

    private static StyledCell Whole(int? figure) => ((StyledCell)figure).As(ColumnFormat.Whole);

    private static StyledCell Share(ScorecardDocument document, string figure) => ((StyledCell)document.Figure(figure)).As(ColumnFormat.Percent);

    private static void Sections(StyledSheet sheet, ScorecardDocument document) => sheet.Table(
        [new("Section", 34, ColumnFormat.Wrapped), new("Proven", 10, ColumnFormat.Score), new("Claimed", 10, ColumnFormat.Score), new("Band", 8), new("Coverage", 10, ColumnFormat.Percent), new("In words", 60, ColumnFormat.Wrapped)],
        document.Sections.Select(IReadOnlyList<StyledCell> (s) => [s.Title, s.Proven, s.Claimed, s.Band, s.Coverage, s.Words]));

    private static void Evidence(StyledSheet sheet, ScorecardDocument document) => sheet.Table(
        [new("Title", 36, ColumnFormat.Wrapped), new("File", 30, ColumnFormat.Wrapped), new("Kind", 26), new("Shows", 22), new("By", 30, ColumnFormat.Wrapped), new("Result", 18), new("Scope", 8, ColumnFormat.Percent), new("Dated", 12, ColumnFormat.Date), new("Accepted", 12, ColumnFormat.Date), new("Questions", 24, ColumnFormat.Wrapped), new("SHA-256", 66), new("Read on", 12, ColumnFormat.Date), new("Passage relied on", 60, ColumnFormat.Wrapped)],
        document.Evidence.Select(IReadOnlyList<StyledCell> (e) =>
        [
            e.Title, e.FileName, e.Kind?.Word() ?? "Unread", e.Basis?.Word(), e.Source?.Word(), e.Result?.Word(), e.Coverage, e.Dated, e.AcceptedOn, string.Join(", ", e.Questions), e.Sha256, e.Public?.RetrievedOn, e.Public?.Passage,
        ]));

    private static void Findings(StyledSheet sheet, ScorecardDocument document) => sheet.Table(
        [new("Finding", 16), new("Title", 40, ColumnFormat.Wrapped), new("Severity", 12), new("State", 22), new("Question", 14), new("Raised", 12, ColumnFormat.Date), new("Seen", 60, ColumnFormat.Wrapped)],
        document.Findings.Select(IReadOnlyList<StyledCell> (f) => [f.Reference, f.Title, f.Severity.Word(), f.State.Word(), f.Question, (DateOnly?)f.RaisedOn, f.Seen]));

    private static void Obligations(StyledSheet sheet, ScorecardDocument document) => sheet.Table(
        [new("Obligation", 16), new("Finding", 16), new("Action", 50, ColumnFormat.Wrapped), new("Due", 12, ColumnFormat.Date), new("Basis", 30, ColumnFormat.Wrapped), new("Owner", 22), new("At the vendor", 22), new("State", 14), new("Met", 12, ColumnFormat.Date)],
        document.Obligations.Select(IReadOnlyList<StyledCell> (o) =>
        [
            o.Reference, o.Finding, o.Action, (DateOnly?)o.DueOn, o.Basis, o.Owner, o.VendorOwner, ((StyledCell)StateOf(o)).In(o.Overdue ? CellTone.Poor : CellTone.None), o.MetOn,
        ]));

    private static string StateOf(ScorecardObligation obligation) => obligation.MetOn is not null ? "Met" : obligation.Overdue ? "Overdue" : "Open";
}

using System.Net;
using System.Text;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Evidence;

/// <summary>Files that the workbook names come in one zip, and stand beside their answers: all of them or none.</summary>
public sealed class AnswerArchiveTests(Host host) : IClassFixture<Host>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n");
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_named_in_the_workbook_stand_beside_their_answers_and_what_is_not_named_stays_outside()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var book = await BookAsync(ben, pair, ("AC-1", "Scan of March.pdf\nrules.txt"), ("AC-2", "RULES.txt;rules.txt"));
        var zip = Zipped.Of(("book.xlsx", book), ("proofs/Scan of March.pdf", Pdf), ("rules.txt", "Doors are locked."u8.ToArray()), ("unnamed.pdf", Pdf),
            ("__MACOSX/._book.xlsx", "left by a Mac"u8.ToArray()), ("~$book.xlsx", "open elsewhere"u8.ToArray()), ("broken.xlsx", "no workbook"u8.ToArray()));
        using var taken = await SendAsync(ben, pair, zip, "Internal");
        taken.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AttachedAsync(pair)).ShouldBe(["AC-1 Scan of March.pdf Internal", "AC-1 rules.txt Internal", "AC-2 rules.txt Internal"]);
        (await DocumentsAsync(pair)).ShouldBe(2);
        (await ben.OpenAsync(Questions(pair), stop)).Body!.TextContent.ShouldContain("2 documents are taken in, encrypted, and attached where the workbook says.");
        // the same zip once more brings nothing new
        using var again = await SendAsync(ben, pair, zip, "Internal");
        (await SummaryAsync(again)).ShouldContain("names no file that is not attached already");
        (await DocumentsAsync(pair)).ShouldBe(2);
    }

    [Fact]
    public async Task Where_a_file_is_missing_or_stands_twice_nothing_is_taken_and_each_is_named_with_its_cell()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var book = await BookAsync(ben, pair, ("AC-1", "scan.pdf\nlost.pdf"), ("AC-2", "twice.pdf"));
        using var refused = await SendAsync(ben, pair, Zipped.Of(("book.xlsx", book), ("scan.pdf", Pdf), ("a/twice.pdf", Pdf), ("b/twice.pdf", Pdf)), "Internal");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, stop)).QuerySelectorAll(".callout li").Select(li => li.TextContent).ShouldBe([
            "Sheet Access, R5: there is no file lost.pdf in the zip.", "Sheet Access, R6: twice.pdf stands more than once in the zip, in a/twice.pdf and b/twice.pdf. Write its folder, too."]);
        (await DocumentsAsync(pair), (await AttachedAsync(pair)).Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_file_that_is_not_what_its_name_says_takes_the_others_back_with_it()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var book = await BookAsync(ben, pair, ("AC-1", "scan.pdf"), ("AC-2", "lie.pdf"));
        var blobs = Blobs();
        using var refused = await SendAsync(ben, pair, Zipped.Of(("book.xlsx", book), ("scan.pdf", Pdf), ("lie.pdf", "MZ, not a document"u8.ToArray())), "Internal");
        (await SummaryAsync(refused)).ShouldContain("lie.pdf");
        (await DocumentsAsync(pair), (await AttachedAsync(pair)).Count).ShouldBe((0, 0));
        Blobs().ShouldBe(blobs, "the first file was in the vault, and is not any more");
    }

    [Fact]
    public async Task A_name_that_reads_as_another_or_has_no_end_is_refused()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        foreach (var name in (string[])["scan\u202Efdp.exe.pdf", new string('x', 300) + ".pdf"])
        {
            using var refused = await SendAsync(ben, pair, Zipped.Of(("book.xlsx", await BookAsync(ben, pair, ("AC-1", name))), (name, Pdf)), "Internal");
            (await SummaryAsync(refused)).ShouldContain(EvidenceRefusals.NameUnfit.Sentence);
        }
        var many = await BookAsync(ben, pair, ("AC-1", string.Join(';', Enumerable.Range(0, 51).Select(i => $"{i}.pdf"))));
        using var read = await ben.UploadAsync(Questions(pair) + "/workbook/readings/new", Questions(pair) + "/workbook/readings", [], new("File", "book.xlsx", many), stop);
        (await read.Content.ReadAsStringAsync(stop)).ShouldContain("The cell names more than 50 files.");
    }

    [Fact]
    public async Task A_file_of_the_same_name_and_another_ending_is_another_file()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        (await SendAsync(ben, pair, Zipped.Of(("book.xlsx", await BookAsync(ben, pair, ("AC-1", "policy.pdf"))), ("policy.pdf", Pdf)), "Internal")).Dispose();
        (await SendAsync(ben, pair, Zipped.Of(("book.xlsx", await BookAsync(ben, pair, ("AC-1", "policy.pdf\npolicy.txt"))), ("policy.pdf", Pdf), ("policy.txt", "Doors."u8.ToArray())), "Internal")).Dispose();
        (await AttachedAsync(pair)).ShouldBe(["AC-1 policy.pdf Internal", "AC-1 policy.txt Internal"]);
        (await ben.OpenAsync(Questions(pair), stop)).Body!.TextContent.ShouldContain("1 file of these names stood there already and is left as attached.");
    }

    [Fact]
    public async Task Zips_that_are_damaged_too_full_or_point_outside_and_labels_that_a_zip_cannot_have_are_refused_with_a_sentence()
    {
        var (pair, other) = (await data.AcceptedPairAsync(), await data.AcceptedPairAsync());
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(other.Ben);
        var book = await BookAsync(ben, pair, ("AC-1", "scan.pdf"));
        (byte[] Zip, string Label, string Says)[] refusals =
        [
            ("not a zip"u8.ToArray(), "Internal", "proofs.zip"),
            ([], "Internal", "proofs.zip"),
            (Zipped.Of(("scan.pdf", Pdf)), "Internal", "holds no workbook"),
            (Zipped.Of(("book.xlsx", book), ("copy.xlsx", book), ("scan.pdf", Pdf)), "Internal", "more than one workbook"),
            (Zipped.Of(("book.xlsx", await BookAsync(eva, other, ("AC-1", "scan.pdf"))), ("scan.pdf", Pdf)), "Internal", "belongs to another questionnaire"),
            (Zipped.Of(("book.xlsx", book), ("../scan.pdf", Pdf)), "Internal", "../scan.pdf"),
            (Zipped.Of([("book.xlsx", book), .. Enumerable.Range(0, 10_001).Select(i => ($"{i}.pdf", Array.Empty<byte>()))]), "Internal", "proofs.zip"),
            (Zipped.Of(("book.xlsx", book), ("scan.pdf", Pdf)), "Restricted", "added one by one"),
            (Zipped.Of(("book.xlsx", book), ("scan.pdf", Pdf)), "", EvidenceRefusals.NoLabel.Sentence),
        ];
        foreach (var (zip, label, says) in refusals)
        {
            using var refused = await SendAsync(ben, pair, zip, label);
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, says);
            (await SummaryAsync(refused)).ShouldContain(says);
        }
        (await DocumentsAsync(pair)).ShouldBe(0);
    }

    [Fact]
    public async Task To_an_answer_that_stands_nothing_is_attached()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var book = await BookAsync(ben, pair, ("AC-1", "scan.pdf"));
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "no")]);
        using var late = await SendAsync(ben, pair, Zipped.Of(("book.xlsx", book), ("scan.pdf", Pdf)), "Internal");
        (await Browser.ReadAsync(late, stop)).QuerySelector(".callout li")!.TextContent.ShouldBe($"Sheet Access, R5: {QuestionnaireRefusals.NotReturned.Sentence}");
        (await DocumentsAsync(pair)).ShouldBe(0);
    }

    private static string Questions(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/evidence/archives/{pair.Questionnaire.Id.Value}";

    private async Task<byte[]> BookAsync(Browser browser, Pair pair, params (string Question, string Files)[] named)
    {
        using var answer = await browser.GetAsync(Questions(pair) + "/workbook", stop);
        return FilledBook.Of(await answer.Content.ReadAsByteArrayAsync(stop), [.. named.Select(n => (n.Question, "Files to attach", n.Files))]);
    }

    private Task<HttpResponseMessage> SendAsync(Browser browser, Pair pair, byte[] zip, string label) =>
        browser.UploadAsync(Own(pair) + "/new", Own(pair), label.Length == 0 ? [] : [("Label", label)], new("File", "proofs.zip", zip), stop);

    private async Task<string> SummaryAsync(HttpResponseMessage answer) => (await Browser.ReadAsync(answer, stop)).QuerySelector(".summary")?.TextContent ?? "no summary";

    private Task<List<string>> AttachedAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<AnswerEvidence>()
        .Join(db.Set<EvidenceDocument>(), e => e.EvidenceId, d => d.Id, (e, d) => new { e.Question, d.Title, d.Label }).OrderBy(x => x.Question).ThenBy(x => x.Title)
        .Select(x => x.Question + " " + x.Title + " " + x.Label).ToListAsync(stop));

    private Task<int> DocumentsAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<EvidenceDocument>().CountAsync(stop));

    private int Blobs() => Directory.Exists(Path.Combine(host.DataFolder, "blobs")) ? Directory.EnumerateFiles(Path.Combine(host.DataFolder, "blobs"), "*", SearchOption.AllDirectories).Count() : 0;
}

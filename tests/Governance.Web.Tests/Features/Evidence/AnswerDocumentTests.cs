using System.Net;
using System.Text;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Evidence;

public sealed class AnswerDocumentTests(Host host) : IClassFixture<Host>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n");
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_question_a_document_is_added_and_stands_beside_its_answer()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var question = await ben.OpenAsync(Focus(pair), stop);
        question.QuerySelector($"#attached a[href='{Own(pair)}/new']")!.TextContent.ShouldBe("Add a document");
        (await ben.OpenAsync(Own(pair) + "/new", stop)).QuerySelector("main")!.TextContent.ShouldContain(question.QuerySelector("#asked")!.LastChild!.TextContent.Trim());
        using var added = await AddAsync(ben, pair, ("Title", "Scan of March"), ("Label", "Internal"));
        added.Headers.Location!.ToString().ShouldBe(Focus(pair) + "#attached");
        (await ben.OpenAsync(Focus(pair), stop)).QuerySelector("#attached .files")!.TextContent.ShouldContain("Scan of March");
        (await AttachedAsync(pair)).ShouldBe(["AC-1"]);
    }

    [Fact]
    public async Task A_script_that_sends_the_file_is_told_which_page_to_open_and_what_was_done_is_said_there()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        ben.Client.DefaultRequestHeaders.Add("X-Upload", "1");
        using var added = await AddAsync(ben, pair, ("Title", "Scan of March"), ("Label", "Internal"));
        (added.StatusCode, added.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.NoContent, Focus(pair) + "#attached"));
        (await ben.OpenAsync(Focus(pair), stop)).QuerySelector(".sentence")!.TextContent.ShouldContain("Scan of March is taken in");
        using var refused = await AddAsync(ben, pair, ("Title", "Scan of April"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task What_is_sensitive_is_taken_in_and_attached_by_hand()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var added = await AddAsync(ben, pair, ("Title", "Red team report"), ("Label", "Restricted"));
        added.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await ben.OpenAsync(Focus(pair), stop);
        page.Body!.TextContent.ShouldContain("Under its label it is attached by hand");
        page.QuerySelector("#attached select")!.TextContent.ShouldContain("Red team report");
        (await AttachedAsync(pair)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_label_nothing_is_taken_in_and_nothing_attached()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var refused = await AddAsync(ben, pair, ("Title", "Scan of March"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.ReadAsync(refused, stop);
        page.QuerySelector(".summary")!.TextContent.ShouldContain(EvidenceRefusals.NoLabel.Sentence);
        page.QuerySelector("input[name=Title]")!.GetAttribute("value").ShouldBe("Scan of March");
        (await DocumentsAsync(pair), (await AttachedAsync(pair)).Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task For_an_answer_that_stands_no_file_is_taken_in()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "no")]);
        using var late = await ben.GetAsync(Own(pair) + "/new", stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync(stop)).ShouldContain(QuestionnaireRefusals.NotReturned.Sentence);
        using var slipped = await SlipAsync(ben, pair);
        slipped.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await DocumentsAsync(pair)).ShouldBe(0);
    }

    [Fact]
    public async Task A_question_that_is_not_asked_and_a_questionnaire_of_another_vendor_look_like_none()
    {
        var (pair, other) = (await data.AcceptedPairAsync(), await data.AcceptedPairAsync());
        using var ben = await data.SignInAsync(pair.Ben);
        foreach (var nowhere in new[] { Own(pair).Replace("AC-1", "AC-99", StringComparison.Ordinal), Own(pair).Replace(pair.Questionnaire.Id.Value.ToString(), other.Questionnaire.Id.Value.ToString(), StringComparison.Ordinal) })
            (await ben.GetAsync(nowhere + "/new", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    // the form of a document as such, sent to an answer
    private async Task<HttpResponseMessage> SlipAsync(Browser ben, Pair pair)
    {
        var all = $"/o/{pair.Vendor.Slug}/evidence";
        using var content = new MultipartFormDataContent();
        foreach (var field in Browser.Filled(await ben.OpenAsync(all + "/new", stop), all, [("Title", "Scan of March"), ("Label", "Internal")])) content.Add(new StringContent(field.Value), $"\"{field.Key}\"");
        using var bytes = new ByteArrayContent(Pdf);
        bytes.Headers.ContentDisposition = new("form-data") { Name = "\"File\"", FileName = "\"slipped.pdf\"" };
        content.Add(bytes);
        return await ben.Client.PostAsync(new Uri(Own(pair), UriKind.Relative), content, stop);
    }

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/evidence/answers/{pair.Questionnaire.Id.Value}/AC-1";

    private static string Focus(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}?view=focus&q=AC-1";

    private Task<HttpResponseMessage> AddAsync(Browser ben, Pair pair, params (string, string)[] typed) => ben.UploadAsync(Own(pair) + "/new", Own(pair), typed, new("File", "scan.pdf", Pdf), stop);

    private Task<List<string>> AttachedAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<AnswerEvidence>().Select(e => e.Question).ToListAsync(stop));

    private Task<int> DocumentsAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<EvidenceDocument>().CountAsync(stop));
}

using Governance.Data;
using Governance.Data.Questionnaires;
using Governance.Domain.Catalogs;
using Governance.Domain.Clarifications;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

/// <summary>A questionnaire that is read by written SQL is the one that queries read, over all questionnaires of the demo.</summary>
public sealed class QuestionnaireTwinTests(ToldDemo demo) : IClassFixture<ToldDemo>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("northwind-ai")]
    [InlineData("helios-labs")]
    public async Task Written_SQL_and_queries_read_the_same_questionnaire(string vendor)
    {
        if (vendor is "northwind-ai") await AskAsync();
        var compared = await demo.AsAsync(vendor, async db =>
        {
            List<KeptQuestionnaire> all = [];
            foreach (var id in await db.Set<Questionnaire>().Select(q => q.Id).ToListAsync(Stop))
                foreach (var document in (bool[])[true, false])
                {
                    var (written, queried) = ((await WrittenAsync(db, id, document))!, (await db.KeptAsync(id, document, Stop))!);
                    Text(written).ShouldBe(Text(queried));
                    (written.Document is not null).ShouldBe(document);
                    all.Add(written);
                }
            return all;
        });
        compared.ShouldContain(q => q.Answers.Count > 20 && q.Attached.Count > 0 && q.Questionnaire.ReturnedAt != null, "otherwise little was compared");
        compared.ShouldContain(q => q.Decided);
        if (vendor is "northwind-ai") compared.ShouldContain(q => q.Assignments.Count > 0 && q.Comments.Count > 0 && q.Clarifications.Count > 0 && q.Waiting > 0, "otherwise they were not compared");
    }

    [Fact]
    public async Task Nobody_has_a_questionnaire_that_does_not_exist() =>
        (await demo.AsAsync("northwind-ai", db => WrittenAsync(db, new(Domain.Ids.New()), document: true))).ShouldBeNull();

    // the demo leaves no question unanswered
    private async Task AskAsync()
    {
        var asked = await demo.AsAsync("northwind-ai", db => db.Set<Questionnaire>().Where(q => q.BuyerName == "Meridian Bank" && db.Set<Clarification>().Any(c => c.AssessmentId == q.AssessmentId)).Select(q => q.AssessmentId.Value).FirstAsync(Stop));
        using var ana = await demo.SignInAsync("Ana Ferreira");
        var address = $"/o/meridian-bank/assessments/{asked}/clarifications";
        using var said = await ana.SendAsync(address + "/new", address, [("Text", "Which regions are served?")], Stop);
        said.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);
    }

    private Task<KeptQuestionnaire?> WrittenAsync(GovernanceDb db, QuestionnaireId id, bool document) =>
        demo.Written(db).QuestionnaireAsync(id, document, Stop);

    // every member, also those that nobody shows
    private static string Text(KeptQuestionnaire kept) => DocumentJson.WriteIndented(kept with
    {
        Answers = [.. kept.Answers.OrderBy(a => a.Question, StringComparer.Ordinal)],
        Names = new Dictionary<Domain.UserId, string>(),
        Attached = [],
        Assignments = [.. kept.Assignments.OrderBy(a => a.Part.ToString(), StringComparer.Ordinal).ThenBy(a => a.Ordinal)],
        Comments = new SortedDictionary<string, int>(kept.Comments.ToDictionary(), StringComparer.Ordinal),
        Clarifications = new SortedDictionary<string, int>(kept.Clarifications.ToDictionary(), StringComparer.Ordinal),
    }) + string.Join('\n', kept.Names.OrderBy(n => n.Key.Value)) + string.Join('\n', kept.Attached.OrderBy(a => a.Evidence.Question, StringComparer.Ordinal).ThenBy(a => a.Evidence.EvidenceId.Value).Select(a => DocumentJson.Write(a.Evidence) + a.Document));
}

using Governance.Data.Clarifications;
using Governance.Domain.Assessments;
using Governance.Domain.Clarifications;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Demo.Acts;

/// <summary>The vendor asks what a question means, or the buyer answers the last thing asked about it.</summary>
/// <param name="DaysAgo">When.</param>
/// <param name="By">Who.</param>
/// <param name="Question">Key of the question.</param>
/// <param name="Text">The words.</param>
/// <param name="Answers">Whether it is the buyer's answer.</param>
public sealed record Asking(int DaysAgo, string By, string Question, string Text, bool Answers = false) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = Answers ? stage.AtBuyer(By) : stage.AtVendor(By);
        var (desk, document, id) = (person.Desk<ClarificationDesk>(), await DocumentAsync(stage, stop), stage.Assessment);
        var subject = new ClarificationSubject(id, Answers ? stage.Vendor.Id : stage.Buyer.Id, document, IsOpen: true);
        if (!Answers)
        {
            await desk.AskAsync(subject, Question, Text, Classification.Internal, person.Id, stop);
            return;
        }
        var asked = await person.Db.Set<Clarification>().Where(c => c.AssessmentId == id && c.Question == Question).OrderByDescending(c => c.At).FirstAsync(stop);
        await desk.ReplyAsync(subject, asked.ThreadId, answers: true, (Text, Classification.Internal), person.Id, stop);
    }

    private static async Task<FrozenQuestionnaire> DocumentAsync(DemoStage stage, CancellationToken stop)
    {
        await using var anybody = stage.AtVendor(stage.World.Story.Organizations.Single(o => string.Equals(o.Slug, stage.Chapter.Vendor, StringComparison.Ordinal)).People[0].Mail);
        var id = stage.Questionnaire;
        return FrozenQuestionnaire.Read(await anybody.Db.Set<Questionnaire>().Where(q => q.Id == id).Join(anybody.Db.Set<StoredDocument>(), q => q.QuestionnaireHash, d => d.Hash, (_, d) => d.Json).SingleAsync(stop));
    }
}

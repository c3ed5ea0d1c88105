using Governance.Data.Questionnaires;
using Governance.Domain.Organizations;

namespace Governance.Data.Demo.Acts;

/// <summary>Somebody at the vendor sits down and answers, question by question, and attaches what proves it.</summary>
/// <param name="DaysAgo">When.</param>
/// <param name="By">Who.</param>
/// <param name="From">Name of the answers.</param>
/// <param name="Sections">Which sections; all where none is named.</param>
/// <param name="Questions">Which questions; all where none is named.</param>
public sealed record Answering(int DaysAgo, string By, string From, IReadOnlyList<string>? Sections = null, IReadOnlyList<string>? Questions = null) : DemoAct(DaysAgo, By)
{
    private static readonly TimeSpan AQuestion = TimeSpan.FromMinutes(3);

    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtVendor(By);
        var (desk, answers) = (person.Desk<AnswerDesk>(), stage.World.Book.AnswersOf(From));
        var open = (await desk.OpenAsync(stage.Questionnaire.Value, stop))!;
        var keys = open.Sheet.Document.Sections.Where(s => Sections?.Contains(s.Key, StringComparer.Ordinal) is not false).SelectMany(s => s.Questions).Select(q => q.Key)
            .Where(key => answers.ContainsKey(key) && Questions?.Contains(key, StringComparer.Ordinal) is not false);
        foreach (var key in keys.ToList())
        {
            var draft = answers[key].Draft();
            await desk.SaveAsync(stage.Questionnaire.Value, key, _ => new(draft), open.Answers.FirstOrDefault(a => string.Equals(a.Question, key, StringComparison.Ordinal))?.Version, person.Id, stop);
            // the desks serve one request each; this person stays
            person.Db.ChangeTracker.Clear();
            foreach (var file in answers[key].Files ?? []) await AttachAsync(stage, person, key, file, stop);
            stage.Clock.Pass(AQuestion);
        }
    }

    private static async Task AttachAsync(DemoStage stage, DemoActor person, string question, string file, CancellationToken stop)
    {
        var (id, grants) = (stage.World.Files[file].Id, person.May(Permission.GrantEvidence));
        if (!await person.Desk<AttachmentDesk>().AttachAsync(stage.Questionnaire.Value, question, id, (person.Id, grants), stop))
            throw new InvalidOperationException($"{file} cannot stand beside {question}.");
        person.Db.ChangeTracker.Clear();
    }
}

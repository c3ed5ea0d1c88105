using Governance.Data.AnswerLibrary;
using Governance.Domain.Evidence;

namespace Governance.Data.Demo.Acts;

/// <summary>An owner at the vendor keeps what was submitted in the answer library, section by section; what is labelled pre-release stays out.</summary>
/// <param name="DaysAgo">When.</param>
/// <param name="By">Who.</param>
/// <param name="Except">Questions whose answers are not kept.</param>
public sealed record Keeping(int DaysAgo, string By, IReadOnlyList<string>? Except = null) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtVendor(By);
        var (id, desk) = (stage.Questionnaire.Value, person.Desk<LibraryDesk>());
        var keepable = (await desk.OfAsync(id, stop))!;
        foreach (var section in keepable.Answers.GroupBy(answer => answer.Section))
        {
            var questions = section.Where(answer => !answer.IsThere && answer.Words.Label is not Classification.PreRelease).Select(answer => answer.Question.Key).Except(Except ?? [], StringComparer.Ordinal).ToList();
            if (questions.Count > 0) await desk.KeepAsync(id, questions, person.Id, stop);
            // the desks serve one request each; this person stays
            person.Db.ChangeTracker.Clear();
        }
    }
}

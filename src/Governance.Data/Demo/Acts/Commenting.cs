using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Demo.Acts;

/// <summary>Somebody at the vendor says something to colleagues at a question.</summary>
/// <param name="DaysAgo">When.</param>
/// <param name="By">Who.</param>
/// <param name="Question">Key of the question.</param>
/// <param name="Text">The words.</param>
public sealed record Commenting(int DaysAgo, string By, string Question, string Text) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtVendor(By);
        if (!await person.Desk<CommentDesk>().WriteAsync(stage.Questionnaire.Value, Question, Text, AnswerDraft.UsualLabel, person.Id, stop)) throw new InvalidOperationException($"There is no question {Question}.");
    }
}

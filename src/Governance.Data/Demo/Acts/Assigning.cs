using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Demo.Acts;

/// <summary>Somebody at the vendor shares the questionnaire out: sections, or single questions, to a colleague.</summary>
/// <param name="DaysAgo">When.</param>
/// <param name="By">Who.</param>
/// <param name="To">The colleague.</param>
/// <param name="Sections">Keys of sections.</param>
/// <param name="Questions">Keys of single questions.</param>
/// <param name="Note">What the colleague should know.</param>
public sealed record Assigning(int DaysAgo, string By, string To, IReadOnlyList<string>? Sections = null, IReadOnlyList<string>? Questions = null, string? Note = null) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtVendor(By);
        await using var colleague = stage.AtVendor(To);
        var open = (await person.Desk<AnswerDesk>().OpenAsync(stage.Questionnaire.Value, stop))!;
        IReadOnlyList<AssignmentPart> parts = [.. (Sections ?? []).Select(key => new AssignmentPart(key, "")), .. (Questions ?? []).Select(key => new AssignmentPart("", key))];
        await person.Desk<AssignmentDesk>().GiveAsync(open, parts, colleague.Id, Note, (person.Id, person.Name), stop);
    }
}

using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>Shares a questionnaire out among the vendor's people. Whoever gets something is told by mail at once; nothing of it crosses.</summary>
public sealed class AssignmentDesk(GovernanceDb db, TimeProvider clock)
{
    /// <summary>Gives parts to a colleague, or to nobody in particular. What is there already stays; saves.</summary>
    /// <exception cref="Refused">The colleague does not fit, all of it is there already, or the questionnaire is not in hand.</exception>
    public async Task GiveAsync(OpenQuestionnaire open, IReadOnlyList<AssignmentPart> parts, UserId? to, string? note, (UserId Id, string Name) by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(parts);
        await MustFitAsync(to, Permission.AnswerQuestionnaires, AssignmentRefusals.HolderUnfit, stop);
        var moved = parts.Where(part => open.Holders.Of(part) != to).ToList();
        if (moved.Count == 0) throw new Refused(AssignmentRefusals.AlreadyThere);
        var now = clock.GetUtcNow();
        foreach (var part in moved) db.Add(Assignment.Give(open.Questionnaire, part, open.Holders, to, note, by.Id, now));
        if (to is { } holder && holder != by.Id) await TellAsync(open, moved, holder, $"{by.Name} asks you to answer", now, stop);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Names who looks after the whole.</summary>
    /// <exception cref="Refused">The colleague does not fit or has it already, or the questionnaire is not in hand.</exception>
    public async Task HandOverAsync(OpenQuestionnaire open, UserId to, string? note, (UserId Id, string Name) by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        await MustFitAsync(to, Permission.ManageQuestionnaires, AssignmentRefusals.OwnerUnfit, stop);
        var now = clock.GetUtcNow();
        db.Add(Assignment.Give(open.Questionnaire, AssignmentPart.Whole, open.Holders, to, note, by.Id, now));
        if (to != by.Id) await TellAsync(open, [AssignmentPart.Whole], to, $"{by.Name} asks you to look after", now, stop);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Passes on what is with oneself, with the reason.</summary>
    /// <exception cref="Refused">It is with somebody else, the colleague does not fit, or there is no reason.</exception>
    public async Task ForwardAsync(OpenQuestionnaire open, AssignmentPart part, UserId to, string? reason, (UserId Id, string Name) by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        await MustFitAsync(to, Permission.AnswerQuestionnaires, AssignmentRefusals.HolderUnfit, stop);
        var now = clock.GetUtcNow();
        db.Add(Assignment.Forward(open.Questionnaire, part, open.Holders, to, reason, by.Id, now));
        await TellAsync(open, [part], to, $"{by.Name} says that it is rather yours to answer", now, stop);
        await db.SaveChangesAsync(stop);
    }

    private async Task MustFitAsync(UserId? to, Permission permission, Refusal unfit, CancellationToken stop)
    {
        if (to is { } person && !await db.IsColleagueAsync(person.Value, permission, stop)) throw new Refused(unfit);
    }

    // no word of notes or reasons: what a mail says leaves the portal
    private Task TellAsync(OpenQuestionnaire open, IReadOnlyList<AssignmentPart> parts, UserId to, string lead, DateTimeOffset now, CancellationToken stop)
    {
        var (questionnaire, document) = (open.Questionnaire, open.Sheet.Document);
        var what = parts is [var one] ? one.InWords(document) : $"{parts.Count} sections";
        var lands = parts switch
        {
            [{ Question.Length: > 0 } question] => $"?view=focus&q={Uri.EscapeDataString(question.Question)}",
            [{ Section.Length: > 0 } section] => $"?view=focus&section={Uri.EscapeDataString(section.Section)}&mine=true",
            [_] => "",
            _ => "?mine=true",
        };
        var mail = MailText.Of(
            $"{questionnaire.BuyerName}, {questionnaire.Reference}: {what} is with you",
            $"{lead}: {what} of {questionnaire.Title} ({questionnaire.BuyerName}, {questionnaire.Service}), due on {questionnaire.DueOn:d MMMM yyyy}. If it is not yours, forward it from there.",
            $"questionnaires/{questionnaire.Id.Value}{lands}");
        return db.TellAsync(questionnaire.TenantId, to, mail, now, stop);
    }
}

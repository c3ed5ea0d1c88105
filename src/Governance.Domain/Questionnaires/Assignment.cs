namespace Governance.Domain.Questionnaires;

/// <summary>
/// Who sees to a part of a questionnaire from then on. A later one about the same part takes its place and erases nothing. It is the
/// vendor's own and never crosses.
/// </summary>
public sealed class Assignment : Aggregate, IAppendOnly
{
    /// <summary>Longest reason or note, in characters.</summary>
    public const int MaxReasonLength = 1000;

    private Assignment() { }

    private Assignment(TenantId tenant) : base(tenant) { }

    /// <summary>The questionnaire.</summary>
    public QuestionnaireId QuestionnaireId { get; private set; }
    /// <summary>Key of the section, where it is one; empty otherwise.</summary>
    public string Section { get; private set; } = "";
    /// <summary>Key of the question, where it is one; empty otherwise.</summary>
    public string Question { get; private set; } = "";
    /// <summary>Which assignment of this part it is, from 1; two people at once cannot both make the same.</summary>
    public int Ordinal { get; private set; }
    /// <summary>The colleague; null where it is with nobody in particular any more.</summary>
    public UserId? Holder { get; private set; }
    /// <summary>Why it was forwarded, or what whoever gave it wants known.</summary>
    public string? Reason { get; private set; }
    /// <summary>Who did it.</summary>
    public UserId By { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The part.</summary>
    public AssignmentPart Part => new(Section, Question);

    /// <summary>Gives a part to a colleague, or to nobody in particular. Refuses before the questionnaire is accepted and after it is closed, and where it is there already; the whole is always somebody's.</summary>
    public static Assignment Give(Questionnaire questionnaire, AssignmentPart part, Holders holders, UserId? to, string? note, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(holders);
        questionnaire.MustBeInHand();
        if (part == AssignmentPart.Whole && to is null) throw new Refused(AssignmentRefusals.OwnerUnfit);
        if (holders.Of(part) == to) throw new Refused(AssignmentRefusals.AlreadyThere);
        if (note?.Trim().Length > MaxReasonLength) throw new Refused(AssignmentRefusals.NoteTooLong);
        return Make(questionnaire, part, holders, to, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), by, now);
    }

    /// <summary>Passes on what is with oneself. Refuses what is with somebody else, oneself as the next, and an absent reason.</summary>
    public static Assignment Forward(Questionnaire questionnaire, AssignmentPart part, Holders holders, UserId to, string? reason, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(holders);
        questionnaire.MustBeInHand();
        if (holders.Narrowest(part)?.Holder != by) throw new Refused(AssignmentRefusals.NotYours);
        if (to == by) throw new Refused(AssignmentRefusals.ToYourself);
        if (string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > MaxReasonLength) throw new Refused(AssignmentRefusals.ReasonMissing);
        return Make(questionnaire, part, holders, to, reason.Trim(), by, now);
    }

    private static Assignment Make(Questionnaire questionnaire, AssignmentPart part, Holders holders, UserId? to, string? reason, UserId by, DateTimeOffset now)
    {
        var made = new Assignment(questionnaire.TenantId)
        {
            QuestionnaireId = questionnaire.Id,
            Section = part.Section,
            Question = part.Question,
            Ordinal = (holders.Latest(part)?.Ordinal ?? 0) + 1,
            Holder = to,
            Reason = reason,
            By = by,
            At = now,
        };
        made.Record(to is { } holder ? new AssignmentMade(questionnaire.Id, part.ToString(), holder, by) : new AssignmentEnded(questionnaire.Id, part.ToString(), by));
        return made;
    }
}

using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Clarifications;

/// <summary>
/// One question or answer between a buyer and a vendor about a questionnaire, as it was sent or received. Each side keeps its own row; neither
/// can change what either wrote.
/// </summary>
public sealed class Clarification : Aggregate, IAppendOnly
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxLength = 4000;

    private Clarification() { }

    private Clarification(TenantId tenant) : base(tenant) { }

    /// <summary>The message that brought it, or took it.</summary>
    public TransmittalId TransmittalId { get; private set; }
    /// <summary>The thread that it belongs to.</summary>
    public ClarificationId ThreadId { get; private set; }
    /// <summary>The buyer's assessment, which both sides know by this id.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>The other side.</summary>
    public TenantId Counterparty { get; private set; }
    /// <summary>Key of the question that it is about; empty where it is about the whole.</summary>
    public string Question { get; private set; } = "";
    /// <summary>Whether this side sent it, or received it.</summary>
    public Direction Direction { get; private set; }
    /// <summary>Whether it answers what was asked; it asks otherwise.</summary>
    public bool Answers { get; private set; }
    /// <summary>The words.</summary>
    public string Text { get; private set; } = "";
    /// <summary>How sensitive they are.</summary>
    public Classification Label { get; private set; }
    /// <summary>Who of this side wrote it; null where it was received, for names do not cross.</summary>
    public UserId? By { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Keeps what was asked, on the side that sent it or on the one that received it.</summary>
    /// <param name="transmittal">The message, as this side has it.</param>
    /// <param name="asked">What it says.</param>
    /// <param name="by">Who of this side wrote it; null where it was received.</param>
    public static Clarification Of(Transmittal transmittal, ClarificationAsked asked, UserId? by)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return Kept(transmittal, new(transmittal.TenantId) { ThreadId = asked.ThreadId, AssessmentId = asked.AssessmentId, Question = asked.Question, Text = asked.Text, Label = asked.Label }, by);
    }

    /// <summary>Keeps what was answered; the same.</summary>
    /// <param name="transmittal">The message, as this side has it.</param>
    /// <param name="answered">What it says.</param>
    /// <param name="by">Who of this side wrote it; null where it was received.</param>
    public static Clarification Of(Transmittal transmittal, ClarificationAnswered answered, UserId? by)
    {
        ArgumentNullException.ThrowIfNull(answered);
        return Kept(transmittal, new(transmittal.TenantId) { ThreadId = answered.ThreadId, AssessmentId = answered.AssessmentId, Question = answered.Question, Answers = true, Text = answered.Text, Label = answered.Label }, by);
    }

    /// <summary>Words that are there and not too long.</summary>
    public static string Words(string? text) => string.IsNullOrWhiteSpace(text) || text.Trim().Length > MaxLength ? throw new Refused(ClarificationRefusals.TextMissing) : text.Trim();

    /// <summary>Whether something in a thread waits for this side's answer.</summary>
    public static bool Waits(IEnumerable<Clarification> thread)
    {
        var said = thread.OrderBy(message => message.At).ToList();
        var answered = said.FindLastIndex(message => message is { Direction: Direction.Sent, Answers: true });
        return said.Skip(answered + 1).Any(message => message is { Direction: Direction.Received, Answers: false });
    }

    private static Clarification Kept(Transmittal transmittal, Clarification made, UserId? by)
    {
        (made.TransmittalId, made.Counterparty, made.Direction, made.By, made.At) = (transmittal.Id, transmittal.Counterparty, transmittal.Direction, by, transmittal.At);
        var about = made.Question.Length > 0 ? made.Question : "the questionnaire";
        made.Record(by is { } person
            ? new ClarificationSaid(made.AssessmentId, made.ThreadId, about, made.Answers, person)
            : new ClarificationReceived(made.AssessmentId, made.ThreadId, about, made.Answers, made.Counterparty));
        return made;
    }
}

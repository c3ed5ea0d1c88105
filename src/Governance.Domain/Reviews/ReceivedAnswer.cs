using Governance.Domain.Assessments;
using Governance.Domain.Catalogs;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.Reviews;

/// <summary>The answer to one question in one submission, as the buyer received it.</summary>
public sealed class ReceivedAnswer : ITenantOwned, IAppendOnly
{
    private ReceivedAnswer() { }

    /// <summary>Takes in an answer.</summary>
    /// <param name="tenant">The buyer.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="number">Number of the submission.</param>
    /// <param name="answer">As submitted.</param>
    /// <param name="changed">Whether it differs from the submission before.</param>
    public ReceivedAnswer(TenantId tenant, AssessmentId assessment, int number, SubmittedAnswer answer, bool changed)
    {
        ArgumentNullException.ThrowIfNull(answer);
        TenantId = tenant;
        AssessmentId = assessment;
        Number = number;
        Question = answer.Question;
        State = answer.State;
        Label = answer.Label;
        Value = answer.Value ?? new AnswerValue();
        Comment = answer.Comment;
        Subservice = answer.Subservice;
        Reason = answer.Reason;
        Offer = answer.Offer;
        Compensating = answer.Compensating;
        CompensatingUntil = answer.CompensatingUntil;
        Changed = changed;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>Number of the submission.</summary>
    public int Number { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>What the vendor did with it.</summary>
    public AnswerState State { get; private set; }
    /// <summary>How sensitive the answer is.</summary>
    public Classification Label { get; private set; }
    /// <summary>The answer itself; empty where there is none.</summary>
    public AnswerValue Value { get; private set; } = new();
    /// <summary>The vendor's words to it.</summary>
    public string? Comment { get; private set; }
    /// <summary>Who performs it, where it is inherited.</summary>
    public string? Subservice { get; private set; }
    /// <summary>Why it was declined, or does not apply.</summary>
    public string? Reason { get; private set; }
    /// <summary>What is offered instead.</summary>
    public string? Offer { get; private set; }
    /// <summary>The compensating control.</summary>
    public string? Compensating { get; private set; }
    /// <summary>Its last day.</summary>
    public DateOnly? CompensatingUntil { get; private set; }
    /// <summary>Whether it differs from the submission before; always, in the first.</summary>
    public bool Changed { get; private set; }

    /// <summary>Whether a later submission says the same about the question, word for word.</summary>
    public bool SaysTheSameAs(SubmittedAnswer later)
    {
        ArgumentNullException.ThrowIfNull(later);
        var then = later with { Value = later.Value ?? new AnswerValue() };
        return string.Equals(DocumentJson.Write(Said), DocumentJson.Write(then), StringComparison.Ordinal);
    }

    /// <summary>Whether another received answer says the same, word for word.</summary>
    public bool SaysTheSameAs(ReceivedAnswer later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return SaysTheSameAs(later.Said);
    }

    private SubmittedAnswer Said => new(Question, State, Label, Value, Comment, Subservice, Reason, Offer, Compensating, CompensatingUntil);
}

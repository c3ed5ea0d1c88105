using System.Globalization;
using Governance.Domain.Catalogs;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>
/// What somebody has said to a question so far. It may be incomplete: a reason still missing is a gap to close before submitting,
/// not a reason to lose what was typed. What belongs to another state is kept while working, and left out of a submission.
/// </summary>
/// <param name="State">What is done with the question; hidden is found by conditions and never said.</param>
/// <param name="Label">How sensitive the answer is.</param>
/// <param name="Value">The answer itself.</param>
/// <param name="Comment">Words to it that the buyer reads.</param>
/// <param name="Subservice">Who performs it, where it is inherited.</param>
/// <param name="Reason">Why it is declined or does not apply.</param>
/// <param name="Offer">What is offered instead of an answer.</param>
/// <param name="Compensating">The compensating control, where the chosen option asks for one.</param>
/// <param name="CompensatingUntil">Its last day.</param>
public sealed record AnswerDraft(
    AnswerState State,
    Classification Label,
    AnswerValue? Value = null,
    string? Comment = null,
    string? Subservice = null,
    string? Reason = null,
    string? Offer = null,
    string? Compensating = null,
    DateOnly? CompensatingUntil = null)
{
    /// <summary>Longest comment, reason, offer or compensating control, in characters.</summary>
    public const int MaxWords = 4000;
    /// <summary>Longest name of a subservice organization, in characters.</summary>
    public const int MaxSubserviceLength = 200;
    /// <summary>The label of an answer to which nobody gave another.</summary>
    public const Classification UsualLabel = Classification.Confidential;

    /// <summary>Whether a value is part of what was said.</summary>
    public bool StatesValue => State is AnswerState.Answered or AnswerState.Inherited;

    /// <summary>The value that counts for conditions and for the buyer; null where the state has none.</summary>
    public AnswerValue? Stated => StatesValue && Value is { } value && !value.IsEmpty() ? value : null;

    /// <summary>Refuses what can never be an answer to the question: a state that is not open to it, a value that does not fit, words without end.</summary>
    /// <exception cref="Refused">One of <see cref="AnswerRefusals"/> or <see cref="AnswerValueRefusals"/>.</exception>
    public void MustFit(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (State is AnswerState.Hidden) throw new Refused(AnswerRefusals.NotSaid);
        if (State is AnswerState.NotApplicable && !question.AllowNotApplicable) throw new Refused(AnswerRefusals.AlwaysApplies);
        if (Value is { } value && !value.IsEmpty()) AnswerRules.MustFit(question, value);
        if (new[] { Comment, Reason, Offer, Compensating }.Any(words => words?.Length > MaxWords)) throw new Refused(AnswerRefusals.TooManyWords);
        if (Subservice?.Length > MaxSubserviceLength) throw new Refused(AnswerRefusals.SubserviceTooLong);
    }

    /// <summary>Whether another draft says the same; nothing need be saved then.</summary>
    public bool Says(AnswerDraft other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Value = null } == other with { Value = null } && string.Equals(Text(Value), Text(other.Value), StringComparison.Ordinal);
    }

    /// <summary>
    /// What two people said at the same time, so that neither is lost: words one below the other, options and rows together. Where
    /// there is room for one alone, such as a choice, a number, a day or an option that goes with no other, this one stands and theirs goes into the comment. The stricter label holds.
    /// </summary>
    /// <param name="theirs">What the other one said.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="by">Who the other one is, by name.</param>
    public AnswerDraft TogetherWith(AnswerDraft theirs, FrozenQuestion question, string by)
    {
        ArgumentNullException.ThrowIfNull(theirs);
        ArgumentNullException.ThrowIfNull(question);
        var silent = State is AnswerState.Unanswered;
        var joined = this with
        {
            State = silent ? theirs.State : State,
            Label = theirs.Label > Label ? theirs.Label : Label,
            Value = Together(Value ?? new(), theirs.Value ?? new(), question),
            Comment = Together(Comment, theirs.Comment),
            Subservice = string.IsNullOrWhiteSpace(Subservice) ? theirs.Subservice : Subservice,
            Reason = Together(Reason, theirs.Reason),
            Offer = Together(Offer, theirs.Offer),
            Compensating = Together(Compensating, theirs.Compensating),
            CompensatingUntil = CompensatingUntil ?? theirs.CompensatingUntil,
        };
        var lost = string.Join("; ", theirs.Beside(joined, question));
        return lost.Length == 0 ? joined : joined with { Comment = Together($"Also answered: {lost}, by {by}", joined.Comment) };
    }

    // what this one said that cannot be read in what is kept
    private IEnumerable<string> Beside(AnswerDraft kept, FrozenQuestion question)
    {
        if (Stated is { } said && !kept.Shows(said, question.Type)) yield return string.Join(", ", AnswerText.Of(question, said));
        var reason = string.IsNullOrWhiteSpace(Reason) ? "" : $" ({Reason})";
        var way = State switch
        {
            AnswerState.Declined => "declined" + reason,
            AnswerState.NotApplicable => "not applicable" + reason,
            AnswerState.Inherited => $"performed by {(string.IsNullOrWhiteSpace(Subservice) ? "a subservice organization" : Subservice)}",
            AnswerState.Answered or AnswerState.Unanswered or AnswerState.Hidden => "",
        };
        if (way.Length > 0 && (State != kept.State || (State is AnswerState.Inherited && !string.Equals(Subservice, kept.Subservice, StringComparison.Ordinal)))) yield return way;
        if (CompensatingUntil is { } until && until != kept.CompensatingUntil) yield return $"compensating control until {until.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}";
    }

    private bool Shows(AnswerValue said, QuestionType type) => StatesValue && type switch
    {
        QuestionType.Multiple => said.Values.All(key => Value?.Values.Contains(key, StringComparer.Ordinal) is true),
        QuestionType.Text or QuestionType.Table => true,
        QuestionType.Choice or QuestionType.Number or QuestionType.Date or QuestionType.File => string.Equals(Text(said), Text(Value), StringComparison.Ordinal),
    };

    /// <summary>Whether an option is chosen whose author asks for the compensating control.</summary>
    public bool AsksCompensating(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Stated is { } value && question.Options.Any(option => option.AsksCompensating && value.Values.Contains(option.Key, StringComparer.Ordinal));
    }

    /// <summary>What is still missing before it can be submitted. Attached evidence answers a question for a file.</summary>
    public IReadOnlyList<AnswerGap> Gaps(FrozenQuestion question, bool hasEvidence)
    {
        ArgumentNullException.ThrowIfNull(question);
        return State switch
        {
            AnswerState.Unanswered or AnswerState.Hidden => [AnswerGap.Answer],
            AnswerState.Declined or AnswerState.NotApplicable => string.IsNullOrWhiteSpace(Reason) ? [AnswerGap.Reason] : [],
            AnswerState.Answered => [.. ValueGaps(question, hasEvidence)],
            AnswerState.Inherited => [.. ValueGaps(question, hasEvidence), .. string.IsNullOrWhiteSpace(Subservice) ? [AnswerGap.Subservice] : Array.Empty<AnswerGap>()],
        };
    }

    /// <summary>The part of it that is submitted, with the files attached where the question asks for one.</summary>
    public SubmittedAnswer Submitted(FrozenQuestion question, IReadOnlyList<string> files)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(files);
        var reasoned = State is AnswerState.Declined or AnswerState.NotApplicable;
        var compensated = AsksCompensating(question);
        var value = question.Type is QuestionType.File && StatesValue && files.Count > 0 ? new AnswerValue { Files = files } : Stated;
        return new(question.Key, State, Label, value, Comment,
            State is AnswerState.Inherited ? Subservice : null,
            reasoned ? Reason : null,
            State is AnswerState.Declined ? Offer : null,
            compensated ? Compensating : null,
            compensated ? CompensatingUntil : null);
    }

    private static AnswerValue Together(AnswerValue mine, AnswerValue theirs, FrozenQuestion question) => question.Type switch
    {
        QuestionType.Multiple => Together(mine, [.. theirs.Values.Union(mine.Values, StringComparer.Ordinal)], question),
        QuestionType.Text => mine with { Text = Together(mine.Text, theirs.Text) },
        QuestionType.Table => mine with { Rows = [.. theirs.Rows.Concat(mine.Rows).DistinctBy(row => DocumentJson.Write(row), StringComparer.Ordinal)] },
        QuestionType.Choice or QuestionType.Number or QuestionType.Date or QuestionType.File => mine.IsEmpty() ? theirs : mine,
    };

    // what goes with no other stays beside mine in words
    private static AnswerValue Together(AnswerValue mine, IReadOnlyList<string> both, FrozenQuestion question) => AnswerRules.Alone(question, both) is null ? mine with { Values = both } : mine;

    private static string? Together(string? mine, string? theirs) =>
        string.IsNullOrWhiteSpace(theirs) || string.Equals(theirs, mine, StringComparison.Ordinal) ? mine : string.IsNullOrWhiteSpace(mine) ? theirs : $"{theirs}\n\n{mine}";

    private static string Text(AnswerValue? value) => value is null || value.IsEmpty() ? "" : DocumentJson.Write(value);

    private IEnumerable<AnswerGap> ValueGaps(FrozenQuestion question, bool hasEvidence)
    {
        if (question.Type is QuestionType.File ? !hasEvidence : Stated is null) yield return AnswerGap.Answer;
        else if (question.Evidence is { Required: true } && !hasEvidence) yield return AnswerGap.Evidence;
    }
}

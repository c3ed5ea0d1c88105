using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Questionnaires;

/// <summary>One question with its answer, as it stands on a page.</summary>
/// <param name="Question">The question.</param>
/// <param name="Form">What the fields hold.</param>
/// <param name="Answer">What is saved; null where nothing is.</param>
/// <param name="Action">Where the form goes.</param>
public sealed record AnswerField(FrozenQuestion Question, AnswerForm Form, Answer? Answer, string Action)
{
    private const int SpareRows = 2;

    /// <summary>What the names of a question's fields begin with in the list, where all rows are one form.</summary>
    public static string Under(object? question) => $"{question}.";

    /// <summary>Whether it may be changed now by whoever looks.</summary>
    public bool Open { get; init; }
    /// <summary>Whether the buyer returned it and nobody has worked on it since.</summary>
    public bool Returned { get; init; }
    /// <summary>What the buyer asked when it returned it.</summary>
    public string? Query { get; init; }
    /// <summary>What it lacks.</summary>
    public IReadOnlyList<AnswerGap> Gaps { get; init; } = [];
    /// <summary>When and by whom it was saved.</summary>
    public string? Saved { get; init; }
    /// <summary>The documents attached.</summary>
    public IReadOnlyList<AttachedEvidence> Documents { get; init; } = [];
    /// <summary>The documents that could be.</summary>
    public IReadOnlyList<AttachedEvidence> Choices { get; init; } = [];
    /// <summary>Who has it, by name; null for nobody in particular.</summary>
    public string? With { get; init; }
    /// <summary>How many internal comments stand at it.</summary>
    public int Comments { get; init; }
    /// <summary>How much was asked and answered about it between the two sides.</summary>
    public int Clarifications { get; init; }
    /// <summary>What last time has to do with it; null where the questionnaire follows none.</summary>
    public Precedent? Precedent { get; init; }
    /// <summary>Whether its answer stands as it was taken over from last time, and can be changed.</summary>
    public bool Waits => Open && Precedent?.Waits(Answer) is true;
    /// <summary>Its page in Focus.</summary>
    public string Focus { get; init; } = "";

    /// <summary>Whether any option asks for the compensating control.</summary>
    public bool MayAskCompensating => Question.Options.Any(option => option.AsksCompensating);
    /// <summary>The rows of a table with room for more.</summary>
    public IReadOnlyList<Dictionary<string, string?>> Rows => [.. Form.Rows ?? [], .. Enumerable.Range(0, SpareRows).Select(_ => new Dictionary<string, string?>(StringComparer.Ordinal))];
}

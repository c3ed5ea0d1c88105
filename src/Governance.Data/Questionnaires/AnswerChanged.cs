using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>A colleague has saved another version since the person looked. Nothing was saved.</summary>
public sealed class AnswerChanged(Answer? theirs) : Exception("A colleague changed this answer.")
{
    /// <summary>What stands there now; null where it is gone.</summary>
    public Answer? Theirs { get; } = theirs;
}

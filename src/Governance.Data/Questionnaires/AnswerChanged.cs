namespace Governance.Data.Questionnaires;

/// <summary>A colleague has saved another version since the person looked. Nothing was saved.</summary>
public sealed class AnswerChanged() : Exception("A colleague changed this answer.");

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>A condition that has no counterpart here; the message is the sentence that says why.</summary>
internal sealed class NotTranslatedException(string sentence) : Exception(sentence);

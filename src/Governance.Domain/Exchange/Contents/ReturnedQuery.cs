namespace Governance.Domain.Exchange.Contents;

/// <summary>What the buyer asks about one question.</summary>
/// <param name="Question">Key of the question, which is open again.</param>
/// <param name="Text">The buyer's words.</param>
public sealed record ReturnedQuery(string Question, string Text);

namespace Governance.Web.Features.Originals;

/// <summary>Something to know before the filled file is taken.</summary>
/// <param name="Number">Counted from 1, for paging.</param>
/// <param name="Outcome">Of which kind.</param>
/// <param name="Place">Sheet and address; empty where the file does not ask it.</param>
/// <param name="Question">The question.</param>
/// <param name="Said">What was said to it and stands in no cell; empty for nothing.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record FillingLine(int Number, FillingOutcome Outcome, string Place, string Question, string Said, string Reason);

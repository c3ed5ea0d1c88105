namespace Governance.Data.Demo;

/// <summary>What a vendor says to a questionnaire.</summary>
/// <param name="Base">Name of other answers that these build on, if any.</param>
/// <param name="Answers">By question; they go before those of the base.</param>
public sealed record DemoAnswers(string? Base, IReadOnlyDictionary<string, DemoAnswer> Answers);

using Governance.Domain.Committee;

namespace Governance.Web.Look;

/// <summary>How the outcomes of a decision are said and coloured, on whichever side they are seen.</summary>
public static class OutcomeWords
{
    /// <summary>All of them, to choose from.</summary>
    public static IReadOnlyList<Forms.Choice> Choices { get; } = [.. Enum.GetValues<Outcome>().Select(outcome => new Forms.Choice(outcome.ToString(), outcome.Word(), outcome.Means()))];

    /// <summary>The outcome in words.</summary>
    public static string Word(this Outcome outcome) => outcome switch
    {
        Outcome.Approve => "Approve",
        Outcome.ApproveWithConditions => "Approve with conditions",
        Outcome.ConditionalPilot => "Conditional pilot",
        Outcome.Suspend => "Suspend",
        Outcome.Reject => "Reject",
    };

    /// <summary>What follows from it.</summary>
    public static string Means(this Outcome outcome) => outcome switch
    {
        Outcome.Approve => "The engagement goes ahead.",
        Outcome.ApproveWithConditions => "It goes ahead, and each condition is met by its date.",
        Outcome.ConditionalPilot => "It is tried in a small scope, under conditions.",
        Outcome.Suspend => "It stops for now.",
        Outcome.Reject => "It does not go ahead.",
    };

    /// <summary>Its colour.</summary>
    public static Tone Tone(this Outcome outcome) => outcome switch
    {
        Outcome.Approve => Look.Tone.Good,
        Outcome.ApproveWithConditions or Outcome.ConditionalPilot => Look.Tone.Warn,
        Outcome.Suspend or Outcome.Reject => Look.Tone.Bad,
    };
}

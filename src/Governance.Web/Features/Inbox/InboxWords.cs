using Governance.Domain.Questionnaires;
using Governance.Web.Look;

namespace Governance.Web.Features.Inbox;

/// <summary>How the states of a questionnaire are said and shown.</summary>
internal static class InboxWords
{
    /// <summary>The state in words.</summary>
    public static string Word(this QuestionnaireState state) => state switch
    {
        QuestionnaireState.Received => "New",
        QuestionnaireState.TimeAsked => "Time asked",
        QuestionnaireState.Accepted => "In progress",
        QuestionnaireState.Submitted => "Submitted",
        QuestionnaireState.Returned => "Returned",
        QuestionnaireState.Declined => "Declined",
        QuestionnaireState.Recalled => "Recalled",
        QuestionnaireState.Offered => "Own offered instead",
        QuestionnaireState.Replaced => "Own taken instead",
    };

    /// <summary>What the state means for whoever looks.</summary>
    public static Tone Tone(this QuestionnaireState state) => state switch
    {
        QuestionnaireState.Received or QuestionnaireState.Returned => Look.Tone.Warn,
        QuestionnaireState.TimeAsked or QuestionnaireState.Accepted or QuestionnaireState.Offered => Look.Tone.Info,
        QuestionnaireState.Submitted => Look.Tone.Good,
        QuestionnaireState.Declined or QuestionnaireState.Recalled or QuestionnaireState.Replaced => Look.Tone.Neutral,
    };

    /// <summary>Whether the buyer still waits for something.</summary>
    public static bool IsOpen(this QuestionnaireState state) => state switch
    {
        QuestionnaireState.Received or QuestionnaireState.TimeAsked or QuestionnaireState.Accepted or QuestionnaireState.Returned or QuestionnaireState.Offered => true,
        QuestionnaireState.Submitted or QuestionnaireState.Declined or QuestionnaireState.Recalled or QuestionnaireState.Replaced => false,
    };
}

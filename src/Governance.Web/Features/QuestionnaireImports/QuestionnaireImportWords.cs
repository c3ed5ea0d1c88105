using Governance.Web.Look;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>How a dry run is said and shown.</summary>
internal static class QuestionnaireImportWords
{
    /// <summary>An outcome in words.</summary>
    public static string Word(this DryRunOutcome outcome) => outcome switch
    {
        DryRunOutcome.Question => "Question",
        DryRunOutcome.LeftOut => "Left out",
        DryRunOutcome.Problem => "Look at this",
    };

    /// <summary>What it means for whoever looks.</summary>
    public static Tone Tone(this DryRunOutcome outcome) => outcome switch
    {
        DryRunOutcome.Question => Look.Tone.Good,
        DryRunOutcome.LeftOut => Look.Tone.Neutral,
        DryRunOutcome.Problem => Look.Tone.Warn,
    };
}

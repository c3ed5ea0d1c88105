using Governance.Formats.Questionnaires.Filling;
using Governance.Web.Look;

namespace Governance.Web.Features.Originals;

/// <summary>How the filling of a file is said and shown.</summary>
internal static class OriginalWords
{
    private const string NothingWritten = "Nothing said so far fits into the file";

    /// <summary>An outcome in words.</summary>
    public static string Word(this FillingOutcome outcome) => outcome switch
    {
        FillingOutcome.LeftOut => "Left out",
        FillingOutcome.WrittenOver => "Written over",
        FillingOutcome.Reworded => "Other words",
        FillingOutcome.NotAsked => "Not asked here",
    };

    /// <summary>What it means for whoever looks.</summary>
    public static Tone Tone(this FillingOutcome outcome) => outcome switch
    {
        FillingOutcome.LeftOut => Look.Tone.Warn,
        FillingOutcome.WrittenOver => Look.Tone.Warn,
        FillingOutcome.Reworded => Look.Tone.Info,
        FillingOutcome.NotAsked => Look.Tone.Neutral,
    };

    /// <summary>What is written, in a line without a full stop.</summary>
    public static string Written(this FilledFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (answers, comments) = (file.Written.Count(cell => cell.Field == FilledField.Answer), file.Written.Count(cell => cell.Field == FilledField.Comment));
        return answers + comments == 0 ? NothingWritten : $"{FigureWords.Of(answers, "answer")} and {FigureWords.Of(comments, "comment")} are written into it, and no other cell changes";
    }
}

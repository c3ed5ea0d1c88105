using Governance.Domain;

namespace Governance.Web.Features.Evidence;

/// <summary>Why no document of a zip is taken in. {0} is the zip.</summary>
public static class AnswerArchiveRefusals
{
    /// <summary>Nothing tells where the files belong.</summary>
    public static readonly Refusal NoWorkbook = Input(nameof(NoWorkbook), "{0} holds no workbook that was downloaded from this questionnaire. Put the filled-in workbook into the zip: its column Files to attach says what belongs where.");
    /// <summary>Two of them.</summary>
    public static readonly Refusal TwoWorkbooks = Input(nameof(TwoWorkbooks), "{0} holds more than one workbook of this questionnaire: {1}. Leave the one in whose column Files to attach holds.");
    /// <summary>The column is empty, or everything in it stands there.</summary>
    public static readonly Refusal NothingNamed = Input(nameof(NothingNamed), "The workbook in {0} names no file that is not attached already. Write the names of files into its column Files to attach.");

    private static Refusal Input(string name, string sentence) => new(name, sentence, RefusalKind.Input);
}

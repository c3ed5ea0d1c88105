using Governance.Domain.Vendors;
using Governance.Web.Look;

namespace Governance.Web.Features.VendorImports;

/// <summary>How the outcomes of a dry run are said and shown.</summary>
internal static class VendorImportWords
{
    /// <summary>An outcome in words.</summary>
    public static string Word(this RegisterOutcome outcome) => outcome switch
    {
        RegisterOutcome.Create => "New",
        RegisterOutcome.Update => "Changed",
        RegisterOutcome.Skip => "Unchanged",
        RegisterOutcome.Refuse => "Refused",
    };

    /// <summary>What it means for whoever looks.</summary>
    public static Tone Tone(this RegisterOutcome outcome) => outcome switch
    {
        RegisterOutcome.Create => Look.Tone.Good,
        RegisterOutcome.Update => Look.Tone.Info,
        RegisterOutcome.Skip => Look.Tone.Neutral,
        RegisterOutcome.Refuse => Look.Tone.Bad,
    };
}

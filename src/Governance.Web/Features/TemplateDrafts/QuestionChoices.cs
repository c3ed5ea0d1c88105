using Governance.Domain.Scoring;
using Governance.Web.Look;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>What can be chosen on the page of a question.</summary>
internal static class QuestionChoices
{
    /// <summary>What proof it takes.</summary>
    public static IReadOnlyList<Choice> Needs { get; } = [.. Enum.GetValues<Need>().Select(need => new Choice(need.ToString(), need.Word(), Hint(need)))];

    /// <summary>Sorts of evidence.</summary>
    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<EvidenceKind>().Select(kind => new Choice(kind.ToString(), kind.Word()))];

    /// <summary>What evidence shows.</summary>
    public static IReadOnlyList<Choice> Bases { get; } = [.. Enum.GetValues<EvidenceBasis>().Select(basis => new Choice(basis.ToString(), basis.Word()))];

    private static string Hint(Need need) => need switch
    {
        Need.Design => "A policy or procedure shows it.",
        Need.InPlace => "Something shows that it is there, at a date.",
        Need.Operating => "Something shows that it worked over a period.",
    };
}

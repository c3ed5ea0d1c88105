using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Assessments;

/// <summary>The choices of an assessment that our own people answer.</summary>
/// <param name="Form">What is chosen so far.</param>
/// <param name="Choices">Engagements and templates to choose from.</param>
public sealed record OwnAssessmentPage(OwnAssessmentForm Form, DispatchPage Choices)
{
    /// <summary>The engagements as choices.</summary>
    public IReadOnlyList<Choice> Engagements => [.. Choices.Engagements.Select(e => new Choice(e.Id.ToString(), $"{e.Vendor}: {e.Service}", $"{e.Reference}, tier {(int)e.Tier + 1}"))];
}

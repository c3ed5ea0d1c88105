using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Decisions;

/// <summary>The form of a decision with what lies before the committee.</summary>
/// <param name="Page">What lies before it.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Owners">Who can follow a condition up.</param>
public sealed record DecidePage(PaperPage Page, DecideForm Form, IReadOnlyList<Choice> Owners);

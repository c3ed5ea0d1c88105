using Governance.Domain.Committee;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Decisions;

/// <summary>The form of a decision with what lies before the committee.</summary>
/// <param name="Page">What lies before it.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Owners">Who can follow a condition up.</param>
/// <param name="Own">The opinions that whoever decides gave themselves on this assessment, the latest first.</param>
public sealed record DecidePage(PaperPage Page, DecideForm Form, IReadOnlyList<Choice> Owners, IReadOnlyList<SecondOpinion> Own);

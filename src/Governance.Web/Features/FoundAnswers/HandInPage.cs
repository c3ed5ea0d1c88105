using Governance.Domain.FoundAnswers;

namespace Governance.Web.Features.FoundAnswers;

/// <summary>What handing in would do.</summary>
/// <param name="Sheet">The questionnaire with what was found.</param>
/// <param name="Form">The act.</param>
public sealed record HandInPage(FoundSheet Sheet, HandInForm Form)
{
    /// <summary>How many questions that are asked nobody has looked into.</summary>
    public int Left => Sheet.Asked.Count - Sheet.Done;
}

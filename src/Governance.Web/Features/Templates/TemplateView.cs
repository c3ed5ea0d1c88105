namespace Governance.Web.Features.Templates;

/// <summary>Through whose eyes a template is shown.</summary>
public enum TemplateView
{
    /// <summary>The vendor's: questions, why they are asked, what good looks like.</summary>
    Vendor,
    /// <summary>The buyer's: weights, credits, needs and critical flags.</summary>
    Scoring,
}

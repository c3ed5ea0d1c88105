namespace Governance.Web.Features.Assessments;

/// <summary>How the list of assessments says its filters.</summary>
internal static class AssessmentWords
{
    /// <summary>A filter in words.</summary>
    public static string Word(this AssessmentFilter filter) => filter switch
    {
        AssessmentFilter.All => "All",
        AssessmentFilter.WithVendor => "With the vendor",
        AssessmentFilter.WithUs => "To answer here",
        AssessmentFilter.TimeAsked => "Asks for time",
        AssessmentFilter.Offered => "Offers its own",
        AssessmentFilter.ToReview => "To review",
        AssessmentFilter.Closed => "Closed",
    };
}

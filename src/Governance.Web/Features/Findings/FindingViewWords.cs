namespace Governance.Web.Features.Findings;

/// <summary>How the views of the list are named.</summary>
internal static class FindingViewWords
{
    /// <summary>The word for a view.</summary>
    public static string Word(this FindingView view) => view switch
    {
        FindingView.Open => "Open",
        FindingView.Overdue => "Overdue",
        FindingView.ProofToVerify => "Proof to verify",
        FindingView.Verified => "To close",
        FindingView.Closed => "Closed",
        FindingView.All => "All",
    };
}

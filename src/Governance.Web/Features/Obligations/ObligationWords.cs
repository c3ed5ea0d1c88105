namespace Governance.Web.Features.Obligations;

/// <summary>How the views of the list are named.</summary>
internal static class ObligationWords
{
    /// <summary>The word for a view.</summary>
    public static string Word(this ObligationView view) => view switch
    {
        ObligationView.Owed => "Owed",
        ObligationView.Overdue => "Overdue",
        ObligationView.ProofToVerify => "Proof to verify",
        ObligationView.Met => "Met",
        ObligationView.All => "All",
    };
}

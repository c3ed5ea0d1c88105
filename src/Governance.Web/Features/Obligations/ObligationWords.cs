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

    /// <summary>The word for a basis.</summary>
    public static string Word(this ObligationBasis basis) => basis switch
    {
        ObligationBasis.None => "Policy, no contract basis",
        ObligationBasis.Clause => "A clause of the contract",
    };
}

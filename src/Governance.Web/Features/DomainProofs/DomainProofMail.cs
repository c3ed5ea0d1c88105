using Governance.Domain.Organizations;

namespace Governance.Web.Features.DomainProofs;

/// <summary>The mail that carries a code to a domain.</summary>
public static class DomainProofMail
{
    /// <summary>Its text.</summary>
    public static string Text(Organization organization, DomainProof proof, ProofCode code)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(code);
        return $"""
            {organization.Name} wants to show on Governance that it receives mail at {proof.Domain}.

            The code is {code.Text[..4]} {code.Text[4..]}. Enter it within 30 minutes:

            /o/{organization.Slug}/domain-proofs/{proof.Id.Value}

            If nobody here asked for this, do nothing; without the code nothing happens.
            """;
    }
}

using Governance.Domain;

namespace Governance.Web.Features.DomainProofs;

/// <summary>What proving a domain refuses beside the domain's own rules.</summary>
public static class DomainProofRefusals
{
    /// <summary>Not the code of this proof.</summary>
    public static readonly Refusal WrongCode = new(nameof(WrongCode), "This is not the code that was mailed. {0} more wrong ones end this attempt.", RefusalKind.Input);
}

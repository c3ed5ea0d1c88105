using Governance.Domain.Evidence;
using Governance.Domain.Findings;

namespace Governance.Web.Features.Undertakings;

/// <summary>A document that a proof named, as the file that it was then, and how the buyer's grant of it stands.</summary>
/// <param name="Proof">The proof.</param>
/// <param name="Grant">The buyer's grant.</param>
/// <param name="Title">What the document is called.</param>
/// <param name="Label">How sensitive it is.</param>
/// <param name="FileName">The name of the file.</param>
public sealed record NamedDocument(ProofId Proof, Grant Grant, string Title, Classification Label, string FileName);

namespace Governance.Web.Features.Originals;

/// <summary>The answers of a submission in the buyer's own file.</summary>
/// <param name="Received">Assessment, submission and file.</param>
/// <param name="Filling">What is written, and what is not.</param>
public sealed record ReceivedOriginalPage(ReceivedOriginal Received, FilledOriginalPage Filling);

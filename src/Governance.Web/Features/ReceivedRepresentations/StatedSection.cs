namespace Governance.Web.Features.ReceivedRepresentations;

/// <summary>A section of a questionnaire with what was stated in it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Answers">Its answers, in the order of its questions.</param>
public sealed record StatedSection(string Title, IReadOnlyList<StatedAnswer> Answers);

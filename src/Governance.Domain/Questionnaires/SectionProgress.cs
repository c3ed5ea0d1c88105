namespace Governance.Domain.Questionnaires;

/// <summary>How far a section is. Only questions that are asked count.</summary>
/// <param name="Asked">How many are asked; none where the section does not apply.</param>
/// <param name="Complete">How many of them are complete.</param>
/// <param name="Returned">How many the buyer returned and nobody has worked on since.</param>
/// <param name="Begun">Whether anything was said.</param>
public sealed record SectionProgress(int Asked, int Complete, int Returned, bool Begun);

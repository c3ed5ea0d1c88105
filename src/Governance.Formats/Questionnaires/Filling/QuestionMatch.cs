using Governance.Domain.Questionnaires;

namespace Governance.Formats.Questionnaires.Filling;

/// <summary>A question of a file beside the one of a questionnaire that asks the same.</summary>
/// <param name="Question">As the file asks it.</param>
/// <param name="Asked">As the questionnaire asks it; null where it does not.</param>
/// <param name="Reworded">Whether it is recognized by its identifier, and asked in other words.</param>
public sealed record QuestionMatch(ReadQuestion Question, FrozenQuestion? Asked, bool Reworded = false);

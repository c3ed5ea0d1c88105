using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;

namespace Governance.Formats.Questionnaires.Filling;

/// <summary>What was answered to a question of a file.</summary>
/// <param name="Question">The question as the file asks it.</param>
/// <param name="Asked">The question as it was sent, which may say it in other words.</param>
/// <param name="Said">The answer.</param>
public sealed record GivenAnswer(ReadQuestion Question, FrozenQuestion Asked, SubmittedAnswer Said);

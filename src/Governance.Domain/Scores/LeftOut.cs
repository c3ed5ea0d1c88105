using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;

namespace Governance.Domain.Scores;

/// <summary>When a question is rightly left out of a score.</summary>
internal static class LeftOut
{
    /// <summary>One that does not apply: where as many persons accepted it as it takes.</summary>
    public static bool IfAccepted(KeyedQuestion question, IEnumerable<UserId> by) => by.Distinct().Count() >= NotApplicableDecision.PersonsFor(question);

    /// <summary>One that is hidden: where the answers that hide it are each determined, or rightly left out themselves.</summary>
    public static bool IfHidden(IReadOnlyList<string>? by, Func<string, bool> isDecided) => by is not null && by.All(isDecided);
}

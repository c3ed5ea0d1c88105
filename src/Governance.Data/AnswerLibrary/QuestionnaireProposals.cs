using Governance.Data.Questionnaires;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Questionnaires;

namespace Governance.Data.AnswerLibrary;

/// <summary>What the library proposes for the open questions of a questionnaire.</summary>
/// <param name="Open">The questionnaire.</param>
/// <param name="Proposals">One at most for a question, in the order of the questions.</param>
/// <param name="Taken">For how many questions one was taken before.</param>
/// <param name="Library">How many answers the library has to propose from.</param>
public sealed record QuestionnaireProposals(OpenQuestionnaire Open, IReadOnlyList<Proposal> Proposals, int Taken, int Library)
{
    /// <summary>Those of a section.</summary>
    public IReadOnlyList<Proposal> Of(FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return [.. Proposals.Where(proposal => section.Questions.Contains(proposal.Question))];
    }
}

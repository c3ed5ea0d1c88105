using Governance.Domain.Questionnaires;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Clarifications;

/// <summary>A question to the other side.</summary>
/// <param name="Side">The questionnaire.</param>
/// <param name="Form">What was typed.</param>
public sealed record NewClarificationPage(ClarificationSide Side, ClarificationForm Form)
{
    private const int MaxTextLength = 90;

    /// <summary>What it can be about.</summary>
    public IReadOnlyList<Choice> Questions => [.. Side.Subject.Document.Questions().Select(question => new Choice(question.Key, $"{Side.Subject.Document.Place(question.Key)} {Short(question)}"))];

    private static string Short(FrozenQuestion question) => question.Text.Length > MaxTextLength ? Domain.Shortening.Beginning(question.Text, MaxTextLength - 1).TrimEnd() + "…" : question.Text;
}

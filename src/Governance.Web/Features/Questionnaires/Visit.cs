using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Who looks at a questionnaire, and where.</summary>
/// <param name="Own">Address of the questionnaire.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="Writes">Whether they may answer.</param>
public sealed record Visit(string Own, UserId Reader, bool Writes)
{
    /// <summary>This visit.</summary>
    public static Visit Of(OrganizationContext here, Guid id)
    {
        ArgumentNullException.ThrowIfNull(here);
        return new($"/o/{here.Slug}/questionnaires/{id}", here.UserId, here.Allows(Permission.AnswerQuestionnaires));
    }
}

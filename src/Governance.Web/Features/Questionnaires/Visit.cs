using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Who looks at a questionnaire, and where.</summary>
/// <param name="Own">Address of the questionnaire.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="Writes">Whether they may answer.</param>
/// <param name="Mine">Whether they want to see what is with them alone.</param>
public sealed record Visit(string Own, UserId Reader, bool Writes, bool Mine = false)
{
    /// <summary>This visit.</summary>
    public static Visit Of(OrganizationContext here, Guid id, bool mine = false)
    {
        ArgumentNullException.ThrowIfNull(here);
        return new($"/o/{here.Slug}/questionnaires/{id}", here.UserId, here.Allows(Permission.AnswerQuestionnaires), mine);
    }
}

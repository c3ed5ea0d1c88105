using Governance.Data.Assessments;
using Governance.Domain;

namespace Governance.Web.Features.Assessments;

/// <summary>Works out the page of a gap questionnaire.</summary>
internal static class GapPages
{
    private const int UsualDays = 28;

    /// <summary>The day that is proposed for the answers.</summary>
    public static DateOnly UsuallyDue(this TimeProvider clock) => clock.Today().AddDays(UsualDays);

    /// <summary>The page, which remembers what it shows; null where the assessment is not here, or nothing was submitted. Without a day that can be, it shows today.</summary>
    public static async Task<GapPage?> PageAsync(this GapDesk desk, Guid id, GapForm form, DateOnly today, CancellationToken stop) =>
        await desk.ProposeAsync(new(id), form.DueOn >= today ? form.DueOn.Value : today, form.AfterAll ?? [], stop) is { } proposal ? new(proposal, form) : null;
}

using Governance.Domain.Organizations;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>A pair whose vendor has submitted three answers and a file; nothing is judged yet.</summary>
    public async Task<Pair> SubmittedPairAsync()
    {
        var pair = await PairAsync();
        await SubmitAsync(pair, [Chosen("AC-1", "yes"), Chosen("AC-2", "no"), Chosen("AC-3", "yes")], File("Access report", "AC-1"));
        return pair;
    }

    /// <summary>A browser of a new member with a role.</summary>
    public async Task<Browser> AsRoleAsync(Organization organization, Role role) => await SignInAsync(await MemberAsync(organization, role));
}

namespace Governance.Web.Look;

/// <summary>The navigation of somebody who has not signed in: none.</summary>
public sealed class VisitorNavigation : INavigation
{
    /// <inheritdoc />
    public ValueTask<Surroundings> ReadAsync(CancellationToken stop) => new(new Surroundings(null, [], null, []));
}

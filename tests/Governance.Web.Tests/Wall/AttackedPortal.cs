namespace Governance.Web.Tests.Wall;

/// <summary>A portal by what an attack needs of it.</summary>
/// <param name="Services">Its services.</param>
/// <param name="Client">Makes a client of it.</param>
public sealed record AttackedPortal(IServiceProvider Services, Func<Uri, DelegatingHandler[], HttpClient> Client);

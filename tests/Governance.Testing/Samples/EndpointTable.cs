using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing.Samples;

/// <summary>Every route that the host's controllers answer, once for each verb.</summary>
public sealed class EndpointTable
{
    private EndpointTable(IReadOnlyList<EndpointRow> rows) => Rows = rows;

    /// <summary>All of them.</summary>
    public IReadOnlyList<EndpointRow> Rows { get; }

    /// <summary>As the host has it.</summary>
    public static EndpointTable Of(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return new([
            .. from endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
               where endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
               from verb in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
               let anyOf = endpoint.Metadata.GetMetadata<RequiresAttribute>()?.AnyOf ?? []
               select new EndpointRow(verb, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), anyOf, endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)]);
    }

    /// <summary>The route that answers a sample.</summary>
    public EndpointRow RowOf(Sample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        return Rows.Where(row => string.Equals(row.Verb, sample.Verb, StringComparison.Ordinal) && row.Fits(sample.Path)).MaxBy(row => row.Fixed)
            ?? throw new InvalidOperationException($"No route answers {sample}.");
    }

    /// <summary>The sample with somebody to do it: where it names nobody, a member with the first role that may.</summary>
    public Sample Seated(Sample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        if (sample.By is not null || sample.Party is null) return sample;
        var row = RowOf(sample);
        var roles = Enum.GetValues<Role>().Where(row.Allows).ToList();
        return roles is [var role, ..] ? sample.As(sample.Party.At(role)) : throw new InvalidOperationException($"No role may use {row}.");
    }

    /// <summary>What to do about routes without a sample, as the message of the test that found them.</summary>
    public static string Missing(IEnumerable<EndpointRow> rows) => $"""
        These routes have no sample, so nothing shows that they work and whom they refuse:
        {string.Join('\n', rows)}
        Add one to tests/Governance.Testing/Samples/<Feature>Samples.cs; the README beside it says how.
        """;
}

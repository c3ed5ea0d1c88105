using System.Collections.Concurrent;
using Governance.Data;
using Governance.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

/// <summary>Notes of every request how many statements its action sent, beside the budget that the action declares.</summary>
/// <param name="statements">Counts them.</param>
public sealed class Spending(StatementCount statements) : IStartupFilter
{
    private readonly ConcurrentQueue<Spent> all = new();

    /// <summary>Everything since the host started, in order.</summary>
    public IReadOnlyCollection<Spent> All => all;

    /// <inheritdoc />
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        application.Use(async (context, rest) =>
        {
            var heard = Heard.Begin();
            await rest(context);
            Note(context, heard);
        });
        next(application);
    };

    private void Note(HttpContext context, Heard heard)
    {
        if (context.GetEndpoint()?.Metadata is not { } says || says.GetMetadata<ControllerActionDescriptor>() is not { } action || says.GetMetadata<StatementBudgetAttribute>() is not { } budget) return;
        all.Enqueue(new($"{action.ControllerName}.{action.ActionName}", budget.Statements + (context.Response.StatusCode is StatusCodes.Status409Conflict or StatusCodes.Status422UnprocessableEntity ? budget.Again : 0), [.. statements.Of(context.RequestServices.GetRequiredService<GovernanceDb>()), .. heard.PastEf()]));
    }
}

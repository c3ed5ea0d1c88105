using System.Net;

namespace Governance.Testing.Samples;

/// <summary>One use of a route that must succeed.</summary>
/// <param name="Party">The organization in whose name it happens; null outside of organizations.</param>
/// <param name="By">Who does it; null: a member of the party with the first role that may.</param>
/// <param name="Verb">The verb of HTTP.</param>
/// <param name="Address">Path and query, with ids of rows that are there and in the right state.</param>
public sealed record Sample(Party? Party, Browser? By, string Verb, string Address)
{
    /// <summary>The page with the form that is sent, or with the script that sends.</summary>
    public string? Page { get; init; }

    /// <summary>Whether a script sends what is typed and nothing else, where no form has this action.</summary>
    public bool Script { get; init; }

    /// <summary>What is typed into the form; its other fields stay as the page has them.</summary>
    public IReadOnlyList<(string Name, string Value)> Typed { get; init; } = [];

    /// <summary>The file that is sent with it.</summary>
    public (string Field, string Name, byte[] Content)? File { get; init; }

    /// <summary>What it answers where that is none of the usual good answers: 2xx, or a redirect to where the act leads.</summary>
    public HttpStatusCode? Answers { get; init; }

    /// <summary>The address without its query.</summary>
    public string Path => Address.Split('?')[0];

    /// <summary>The same, done by somebody in particular.</summary>
    public Sample As(Browser by) => this with { By = by };

    /// <inheritdoc />
    public override string ToString() => $"{Verb} {Address}";
}

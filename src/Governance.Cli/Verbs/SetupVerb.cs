using Governance.Data;
using Governance.Data.Catalogs;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Cli.Verbs;

/// <summary>Fills a new installation: catalogs, the first organization, and an invitation for its owner, whose link it prints once.</summary>
public sealed class SetupVerb(TimeProvider clock) : IVerb
{
    /// <inheritdoc />
    public string Name => "setup";

    /// <inheritdoc />
    public string Usage => """
        governance setup --organization NAME --email ADDRESS --address URL [--slug NAME] [--buys] [--sells]
                         [--provider postgres|sqlserver] [--connection TEXT] [--data FOLDER]
        Fills a new installation, and prints the invitation link of its first owner once.
        """;

    /// <inheritdoc />
    public async Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        var arguments = new Arguments(args, [.. Installation.Names, "--organization", "--slug", "--email", "--address"], ["--buys", "--sells"]);
        var installation = Installation.From(arguments);
        var link = await SetUpAsync(installation, Founding.From(arguments), stop);
        await stdout.WriteLineAsync(link);
        return 0;
    }

    private async Task<string> SetUpAsync(Installation installation, Founding founding, CancellationToken stop)
    {
        try
        {
            var organization = Organization.Found(founding.Slug, founding.Organization, founding.Buys, founding.Sells, clock.GetUtcNow());
            var invitation = Invitation.Issue(organization, founding.Email, organization.FoundersRoles(), by: default, clock.GetUtcNow());
            var token = InvitationToken.New();
            await using var db = installation.Open(new TenantScope { Tenant = organization.Id }, clock);
            if (await db.Set<Organization>().AnyAsync(stop)) throw new UsageException("There are organizations already: their owners invite people from within.");
            await using var whole = await db.Database.BeginTransactionAsync(stop);
            await new CatalogLoader(db, clock).LoadAsync(CatalogLoader.Shipped, stop);
            db.AddRange(organization, invitation, InvitationHash.Of(token, invitation));
            await db.SaveChangesAsync(stop);
            await whole.CommitAsync(stop);
            return new Uri(founding.Address, "invitations/" + token.Text).ToString();
        }
        catch (Exception refusal) when (refusal is Refused or StartRefused)
        {
            throw new UsageException(refusal.Message);
        }
    }

    /// <summary>What the operator says of the first organization.</summary>
    private sealed record Founding(string Organization, Slug Slug, EmailAddress Email, Uri Address, bool Buys, bool Sells)
    {
        public static Founding From(Arguments arguments)
        {
            var name = arguments.Required("--organization");
            var slug = arguments["--slug"] is { } given ? Slug.TryParse(given, out var parsed) ? parsed : null : Slug.From(name);
            var address = Uri.TryCreate(arguments.Required("--address").TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri : null;
            return new(
                name,
                slug ?? throw new UsageException("--slug is missing or not one: 2 to 40 lower-case letters and digits, joined by single hyphens."),
                EmailAddress.TryParse(arguments.Required("--email"), out var email) ? email : throw new UsageException($"--email {arguments["--email"]} is no mail address."),
                address ?? throw new UsageException($"--address {arguments["--address"]} is not where a browser finds the portal, such as https://governance.example.org."),
                arguments.Has("--buys") || !arguments.Has("--sells"),
                arguments.Has("--sells"));
        }
    }
}

using System.Globalization;
using Governance.Data.Providers;

namespace Governance.Testing;

/// <summary>Data folders of test runs, in the folder for temporary files.</summary>
public static class TestFolder
{
    private const string Prefix = "governance-tests-";
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(2);

    /// <summary>A new one, in reach of the user that runs the server.</summary>
    public static string Create() =>
        Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), Prefix + Guid.CreateVersion7().ToString("N", CultureInfo.InvariantCulture))).FullName;

    /// <summary>Removes what a killed run has left, its server included. The test projects start together: one of them does it.</summary>
    public static async Task SweepAsync()
    {
        try
        {
            await using var alone = new FileStream(Path.Combine(Path.GetTempPath(), Prefix + "sweep"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var before = TimeProvider.System.GetUtcNow().UtcDateTime - Abandoned;
            foreach (var left in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*").Where(f => Directory.GetCreationTimeUtc(f) < before)) await RemoveAsync(left);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // another project is at it, or another user
        }
    }

    private static async Task RemoveAsync(string left)
    {
        try
        {
            using var folder = DataFolder.Open(left);
            if (EmbeddedPostgres.RunningConnection(left, EmbeddedPostgres.Superuser, "postgres") is not null)
                await (await EmbeddedPostgres.StartAsync(folder, durable: false, CancellationToken.None)).DisposeAsync();
            Directory.Delete(left, recursive: true);
        }
        catch (Exception refused) when (refused is StartRefused or IOException or UnauthorizedAccessException)
        {
            // in use, or of another user
        }
    }
}

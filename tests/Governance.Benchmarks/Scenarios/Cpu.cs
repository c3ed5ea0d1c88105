using System.Globalization;

namespace Governance.Benchmarks.Scenarios;

/// <summary>Processor time and memory of processes, as Linux counts them.</summary>
internal static class Cpu
{
    private const double TicksPerSecond = 100;

    /// <summary>Milliseconds that a process has used, with all its threads.</summary>
    public static double Of(int process) => Ticks(Stat(process), 11, 12) * 1000 / TicksPerSecond;

    /// <summary>Milliseconds that a PostgreSQL server has used, with all its processes, those that have ended among them.</summary>
    public static double OfServer(int postmaster) =>
        (Ticks(Stat(postmaster), 11, 12, 13, 14) + Children(postmaster).Sum(child => Ticks(Stat(child), 11, 12))) * 1000 / TicksPerSecond;

    /// <summary>Mebibytes of memory that are a process's own, with its share of what it shares.</summary>
    public static double Memory(int process) =>
        File.ReadLines($"/proc/{process}/smaps_rollup").Where(line => line.StartsWith("Pss:", StringComparison.Ordinal)).Sum(line => double.Parse(line[4..^2], CultureInfo.InvariantCulture)) / 1024;

    /// <summary>The same of a PostgreSQL server.</summary>
    public static double MemoryOfServer(int postmaster) => Memory(postmaster) + Children(postmaster).Sum(Memory);

    private static List<int> Children(int parent) =>
        [.. Directory.EnumerateDirectories("/proc").Select(folder => Path.GetFileName(folder)).Where(name => name.All(char.IsAsciiDigit)).Select(name => int.Parse(name, CultureInfo.InvariantCulture))
            .Where(process => Stat(process) is { Length: > 2 } stat && string.Equals(stat[1], parent.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))];

    // the fields behind the name, which is in parentheses and may hold anything: state, parent, …
    private static string[] Stat(int process)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{process}/stat");
            return line[(line.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            // it has ended
            return [];
        }
    }

    private static double Ticks(string[] stat, params int[] fields) => stat.Length == 0 ? 0 : fields.Sum(field => double.Parse(stat[field], CultureInfo.InvariantCulture));
}

using System.Diagnostics;

namespace Governance.Files.Tests.Formats.AnswerBooks;

/// <summary>LibreOffice, where it is on this machine.</summary>
internal static class Office
{
    /// <summary>Its program; null where there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>The file as it opens and saves it.</summary>
    public static MemoryStream SavedBy(string program, Stream file)
    {
        var folder = Directory.CreateTempSubdirectory("office");
        try
        {
            var (before, after) = (Path.Combine(folder.FullName, "before.xlsx"), Directory.CreateDirectory(Path.Combine(folder.FullName, "after")).FullName);
            using (var written = File.Create(before)) file.CopyTo(written);
            using var run = Process.Start(new ProcessStartInfo(program, [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", after, before]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            if (!run.WaitForExit(TimeSpan.FromMinutes(2))) run.Kill();
            return new(File.ReadAllBytes(Path.Combine(after, "before.xlsx")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

using Governance.Domain.Evidence;

namespace Governance.Data.Demo;

/// <summary>A document of a vendor's: the lines of its file, and how a reviewer reads it.</summary>
/// <param name="Name">The name of the file; chapters name it so.</param>
/// <param name="Title">What the vendor calls the document.</param>
/// <param name="Label">How sensitive it is.</param>
/// <param name="By">Who brought it.</param>
/// <param name="DaysAgo">When.</param>
/// <param name="Lines">What it says.</param>
/// <param name="Verdict">What it is worth to one who reads it.</param>
/// <param name="EmbargoUntil">Until when pre-release material is under embargo.</param>
public sealed record DemoFile(string Name, string Title, Classification Label, string By, int DaysAgo, IReadOnlyList<string> Lines, DemoVerdict Verdict, DateOnly? EmbargoUntil = null);

namespace Governance.Cli.Scale;

/// <summary>How much a data set holds. It is skewed on purpose: the first buyer has half of all vendors, the others ever fewer.</summary>
/// <param name="Name">What the operator calls it.</param>
/// <param name="Tenants">Organizations; two of five buy, the others sell.</param>
/// <param name="Vendors">Vendors in the registers of all buyers.</param>
/// <param name="Assessments">Assessments of all buyers.</param>
/// <param name="Questions">Questions of each assessment, every one answered.</param>
/// <param name="AuditEntries">Entries in the chains of all organizations.</param>
/// <param name="Obligations">Obligations of all vendors, one to a finding.</param>
public sealed record ScalePlan(string Name, int Tenants, int Vendors, int Assessments, int Questions, int AuditEntries, int Obligations)
{
    /// <summary>One assessment of so many has its review closed, with every question judged.</summary>
    public const int OneClosedIn = 5;
    /// <summary>One assessment of so many is answered and not submitted yet.</summary>
    public const int OneOpenIn = 10;

    /// <summary>The data sets there are.</summary>
    public static IReadOnlyList<ScalePlan> All { get; } =
    [
        new("small", 5, 100, 200, 60, 10_000, 400),
        new("medium", 50, 5_000, 5_000, 300, 200_000, 10_000),
    ];

    /// <summary>How many organizations buy.</summary>
    public int Buyers => Tenants * 2 / 5;

    /// <summary>How many findings a closed review has led to.</summary>
    public int FindingsPerClosed => Obligations / (Assessments / OneClosedIn);

    /// <summary>How many vendors a buyer has: the first one half, each further one less than the one before it.</summary>
    public int VendorsOf(int buyer)
    {
        if (buyer == 0) return Vendors - Enumerable.Range(1, Buyers - 1).Sum(VendorsOf);
        var harmonic = Enumerable.Range(1, Buyers - 1).Sum(k => 1.0 / k);
        return (int)(Vendors / 2 / harmonic / buyer);
    }
}

namespace Governance.Web.Features.Search;

/// <summary>A record that mentions the words.</summary>
/// <param name="Words">What it is called.</param>
/// <param name="Where">What kind it is, with its reference.</param>
/// <param name="Path">Where it stands, below the address of the organization.</param>
public sealed record FoundRecord(string Words, string Where, string Path);

namespace Governance.Data.Vendors;

/// <summary>Whether anybody answers for a vendor on the portal.</summary>
public enum VendorState
{
    /// <summary>Nobody does, and nobody is invited.</summary>
    NotInvited,
    /// <summary>An invitation is open.</summary>
    Invited,
    /// <summary>An organization has claimed the record.</summary>
    Linked,
}

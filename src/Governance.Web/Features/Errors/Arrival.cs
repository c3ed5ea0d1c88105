namespace Governance.Web.Features.Errors;

/// <summary>What arrived with a request that could not be taken.</summary>
public enum Arrival
{
    /// <summary>No form.</summary>
    NoForm,
    /// <summary>A form that was read; something in it did not fit.</summary>
    FormRead,
    /// <summary>A form that was too much, or not whole.</summary>
    FormUnread,
}

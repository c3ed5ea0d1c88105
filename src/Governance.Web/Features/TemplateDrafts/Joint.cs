namespace Governance.Web.Features.TemplateDrafts;

/// <summary>How parts of a condition go together.</summary>
public enum Joint
{
    /// <summary>Every one holds.</summary>
    All,
    /// <summary>At least one holds.</summary>
    Any,
    /// <summary>None holds.</summary>
    None,
    /// <summary>Not every one holds.</summary>
    NotAll,
}

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>Which answers of the library are listed.</summary>
public enum LibraryFilter
{
    /// <summary>Those that are proposed.</summary>
    InUse,
    /// <summary>Those past their end.</summary>
    Old,
    /// <summary>Those taken out.</summary>
    Retired,
    /// <summary>All of them.</summary>
    All,
}

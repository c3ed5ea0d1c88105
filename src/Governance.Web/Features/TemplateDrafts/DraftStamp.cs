using Governance.Domain.Canonical;
using Governance.Domain.Catalogs;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Tells whether a part of a draft is still as a page showed it, whatever was edited beside it.</summary>
internal static class DraftStamp
{
    private const int Length = 16;

    /// <summary>The stamp of a section, a question or a whole template.</summary>
    public static string Of<T>(T part) => CanonicalHash.Of(DocumentJson.Write(part))[..Length];
}

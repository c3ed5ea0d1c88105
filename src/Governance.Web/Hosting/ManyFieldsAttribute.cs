using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Hosting;

/// <summary>On an act whose form grows with what it is about: rows of a table, questions of a section, vendors of a campaign. It takes more fields than others, and no more bytes.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ManyFieldsAttribute : RequestFormLimitsAttribute
{
    /// <summary>Sets the limits.</summary>
    public ManyFieldsAttribute()
    {
        ValueCountLimit = BodyLimits.ManyFields;
        KeyLengthLimit = BodyLimits.KeyLength;
        ValueLengthLimit = (int)BodyLimits.Form;
        MultipartBodyLengthLimit = BodyLimits.Form;
    }
}

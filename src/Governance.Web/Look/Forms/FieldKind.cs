namespace Governance.Web.Look.Forms;

/// <summary>How a field is filled in.</summary>
public enum FieldKind
{
    /// <summary>By what its type calls for: a date, a number, a file, a tick, or one line of text.</summary>
    ByType,

    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    TextArea,

    /// <summary>One of many, folded.</summary>
    Select,

    /// <summary>One of a few, all in sight.</summary>
    Radios,

    /// <summary>Some of a few.</summary>
    Checkboxes,

    /// <summary>One tick, for true or false.</summary>
    Tick,

    /// <summary>A number, aligned right.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A file, or several where the type is a list.</summary>
    File,

    /// <summary>A secret.</summary>
    Password,

    /// <summary>An e-mail address.</summary>
    Email,
}

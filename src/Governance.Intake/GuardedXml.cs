using System.Xml;
using Governance.Domain;

namespace Governance.Intake;

/// <summary>XML from outside: no document type, nothing fetched, bounded length.</summary>
public static class GuardedXml
{
    /// <summary>A forward-only reader that closes the stream with itself.</summary>
    public static XmlReader Open(Stream content, IntakeLimits limits) => XmlReader.Create(content, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        MaxCharactersInDocument = limits.MaxXmlCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>The refusal that an unreadable place becomes. What the settings forbid, the reader reports without a line.</summary>
    /// <param name="unreadable">What the reader threw.</param>
    /// <param name="where">File and part, for the sentence.</param>
    public static Refused Refuse(XmlException unreadable, string where) => unreadable.LineNumber == 0
        ? new(IntakeRefusals.ForbiddenXml.With(where))
        : new(IntakeRefusals.UnreadableXml.With(where, unreadable.LineNumber, unreadable.LinePosition));
}

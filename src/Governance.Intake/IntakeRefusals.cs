using Governance.Domain;

namespace Governance.Intake;

/// <summary>Every reason why a file from outside is not taken in. {0} is the file, or the part of it, that is meant.</summary>
public static class IntakeRefusals
{
    /// <summary>{1}: accepted extensions.</summary>
    public static readonly Refusal ExtensionNotAccepted = Input(nameof(ExtensionNotAccepted), "{0} is not of an accepted kind. Accepted are {1}.");
    /// <summary>Nothing in it.</summary>
    public static readonly Refusal EmptyFile = Input(nameof(EmptyFile), "{0} is empty.");
    /// <summary>{1}: limit in MiB.</summary>
    public static readonly Refusal TooLarge = Input(nameof(TooLarge), "{0} is over the limit of {1:N1} MiB.");
    /// <summary>{1}: what the extension says, {2}: what the content is.</summary>
    public static readonly Refusal LyingExtension = Input(nameof(LyingExtension), "{0}: the extension says {1}, the content is {2}.");
    /// <summary>A document that can run code.</summary>
    public static readonly Refusal Macros = Input(nameof(Macros), "{0} contains macros. Save it without them and upload it again.");
    /// <summary>Not a readable archive; {1}: what is wrong.</summary>
    public static readonly Refusal DamagedArchive = Input(nameof(DamagedArchive), "{0} is damaged: {1}.");
    /// <summary>An entry that asks for a password.</summary>
    public static readonly Refusal EncryptedEntry = Input(nameof(EncryptedEntry), "{0}: the part {1} is encrypted and cannot be checked.");
    /// <summary>{1}: limit.</summary>
    public static readonly Refusal TooManyEntries = Input(nameof(TooManyEntries), "{0} holds more than {1:N0} parts.");
    /// <summary>{1}: entry.</summary>
    public static readonly Refusal UnsafeName = Input(nameof(UnsafeName), "{0}: the part named {1} points outside the archive.");
    /// <summary>{1}: entry.</summary>
    public static readonly Refusal DuplicateName = Input(nameof(DuplicateName), "{0}: the part {1} is there twice.");
    /// <summary>{1}: limit in MiB.</summary>
    public static readonly Refusal UnpacksTooLarge = Input(nameof(UnpacksTooLarge), "{0} unpacks to more than {1:N0} MiB.");
    /// <summary>{1}: entry, {2}: limit.</summary>
    public static readonly Refusal RatioTooHigh = Input(nameof(RatioTooHigh), "{0}: the part {1} unpacks to more than {2} times its packed size.");
    /// <summary>{1}: entry.</summary>
    public static readonly Refusal NestedTooDeep = Input(nameof(NestedTooDeep), "{0}: the part {1} is an archive inside an archive inside an archive.");
    /// <summary>{1}: entry, {2}: what it is.</summary>
    public static readonly Refusal ForbiddenPart = Input(nameof(ForbiddenPart), "{0}: the part {1} is {2}, which is not accepted.");
    /// <summary>{1}: line, {2}: position.</summary>
    public static readonly Refusal UnreadableXml = Input(nameof(UnreadableXml), "{0}: the XML is malformed at line {1}, position {2}.");
    /// <summary>XML that asks for more than is allowed.</summary>
    public static readonly Refusal ForbiddenXml = Input(nameof(ForbiddenXml), "{0}: the XML declares a document type, or is longer than is read here.");
    /// <summary>{1}: line.</summary>
    public static readonly Refusal NotUtf8 = Input(nameof(NotUtf8), "{0}, line {1}: the text is not UTF-8. Save it as UTF-8 and upload it again.");
    /// <summary>{1}: line.</summary>
    public static readonly Refusal ControlCharacter = Input(nameof(ControlCharacter), "{0}, line {1}: there is a control character in the text.");
    /// <summary>{1}: line, {2}: levels.</summary>
    public static readonly Refusal UnreadableJson = Input(nameof(UnreadableJson), "{0}, line {1}: this is not well-formed JSON, or nests more than {2} levels.");
    /// <summary>{1}: limit in MiB.</summary>
    public static readonly Refusal JsonValueTooLong = Input(nameof(JsonValueTooLong), "{0} holds a JSON value of more than {1} MiB.");

    private static Refusal Input(string name, string sentence) => new(name, sentence, RefusalKind.Input);
}

namespace Governance.Domain.Evidence;

/// <summary>Every refusal around evidence, as name and sentence.</summary>
public static class EvidenceRefusals
{
    /// <summary>No label, no upload.</summary>
    public static readonly Refusal NoLabel = new("EvidenceWithoutLabel", "Choose a classification first: without a label nothing is taken in.", RefusalKind.Input);
    /// <summary>A title is missing.</summary>
    public static readonly Refusal NoTitle = new("EvidenceWithoutTitle", "Give the document a title of at most 200 characters.", RefusalKind.Input);
    /// <summary>Pre-release without a date.</summary>
    public static readonly Refusal NoEmbargo = new("PreReleaseWithoutEmbargo", "Pre-release material needs the date on which its embargo ends.", RefusalKind.Input);
    /// <summary>An embargo that has ended.</summary>
    public static readonly Refusal EmbargoEnded = new("EmbargoInThePast", "The embargo would have ended already; choose a day from today on, or another label.", RefusalKind.Input);
    /// <summary>An embargo on what is released.</summary>
    public static readonly Refusal EmbargoOfOthers = new("EmbargoWithoutPreRelease", "Only pre-release material has an embargo. Choose that label, or leave the date empty.", RefusalKind.Input);
    /// <summary>A grant that ends before today.</summary>
    public static readonly Refusal GrantEnded = new("GrantEndsInThePast", "The grant would have ended already; choose a last day from today on.", RefusalKind.Input);
    /// <summary>Revoking twice.</summary>
    public static readonly Refusal AlreadyRevoked = new("GrantAlreadyRevoked", "This grant was taken back already.");
    /// <summary>Who gives a sensitive document another file may grant it.</summary>
    public static readonly Refusal NotYoursToRevise = new("RevisionWithoutGranting", "Newer files of restricted and pre-release documents are added by somebody who may grant evidence, because submitting grants them to the buyer.");
    /// <summary>A buyer opens what is no longer granted.</summary>
    public static readonly Refusal NotGranted = new("EvidenceNotGranted", "The vendor does not grant this file any more. Ask for it anew if it is still needed.");
    /// <summary>A form without a file.</summary>
    public static readonly Refusal NoFile = new("EvidenceWithoutFile", "Choose the file to take in.", RefusalKind.Input);
    /// <summary>More than the organization may keep.</summary>
    public static readonly Refusal QuotaUsed = new("EvidenceQuotaUsed", "Your organization keeps {0} of the {1} of evidence that it may, and this file does not fit beside it. Whoever runs this portal can allow more.", RefusalKind.Input);
    /// <summary>A name that cannot be kept.</summary>
    public static readonly Refusal NameUnfit = new("EvidenceNameUnfit", "Give the file a name that can be seen, of at most 260 characters, without control characters and without characters that change the direction of writing.", RefusalKind.Input);
    /// <summary>What was under the key is shredded.</summary>
    public static readonly Refusal KeyDestroyed = new("EvidenceKeyDestroyed", "The key of this file was destroyed. What it protected cannot be read again.");
}

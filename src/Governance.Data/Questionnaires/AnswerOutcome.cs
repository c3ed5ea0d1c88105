namespace Governance.Data.Questionnaires;

/// <summary>What became of an answer that was to be saved. The first that is true, in this order, is said.</summary>
public enum AnswerOutcome
{
    /// <summary>Somebody saved another version since; nothing was saved.</summary>
    Changed,
    /// <summary>It stands there already, word for word; nothing need be saved.</summary>
    Same,
    /// <summary>The buyer took the questionnaire back.</summary>
    Recalled,
    /// <summary>The questionnaire was declined.</summary>
    Declined,
    /// <summary>The buyer took the vendor's own questionnaire instead.</summary>
    OwnAccepted,
    /// <summary>The vendor offered its own questionnaire instead, and the buyer has not answered.</summary>
    OwnOffered,
    /// <summary>The questionnaire was not accepted yet.</summary>
    NotAccepted,
    /// <summary>The question was submitted and not returned.</summary>
    NotReturned,
    /// <summary>It is saved, with its audit entry.</summary>
    Saved,
}

namespace Governance.Domain.Exchange;

/// <summary>What passes between two organizations. Nothing else does.</summary>
public enum TransmittalKind
{
    /// <summary>Buyer: a questionnaire to answer by a date.</summary>
    QuestionnaireSent,
    /// <summary>Vendor: it will answer, asks for time, or declines.</summary>
    QuestionnaireAcknowledged,
    /// <summary>Buyer: a questionnaire is taken back, with the reason.</summary>
    QuestionnaireRecalled,
    /// <summary>Buyer: the answer to a request for time.</summary>
    DueDateChanged,
    /// <summary>Vendor: answers, and the representation where there is one.</summary>
    SubmissionMade,
    /// <summary>Buyer: queries on questions, which reopen them.</summary>
    QuestionsReturned,
    /// <summary>Buyer: determinations below Satisfied, with reasons.</summary>
    DeterminationsShared,
    /// <summary>Vendor: its answer to a determination.</summary>
    DeterminationAnswered,
    /// <summary>Vendor: a grant is taken back.</summary>
    EvidenceRevoked,
    /// <summary>Buyer: a finding and what is owed by when.</summary>
    FindingShared,
    /// <summary>Vendor: proof that an obligation is met.</summary>
    ProofOffered,
    /// <summary>Buyer: the proof was verified or not.</summary>
    ProofJudged,
    /// <summary>Vendor: more time is asked for an obligation.</summary>
    ExtensionAsked,
    /// <summary>Buyer: more time is given or refused.</summary>
    ExtensionAnswered,
    /// <summary>Buyer: a decision on the engagement, without its reasons.</summary>
    DecisionShared,
    /// <summary>Vendor: the record that the buyer keeps of it is its own.</summary>
    VendorClaimed,
    /// <summary>Vendor: who on its side sees to an obligation.</summary>
    VendorOwnerNamed,
    /// <summary>Any: a mail domain that the receiver has proven is proven by the sender, too.</summary>
    DomainProvenToo,
    /// <summary>Any: something is asked about a questionnaire, or about one question of it.</summary>
    ClarificationAsked,
    /// <summary>Any: what the other side asked is answered.</summary>
    ClarificationAnswered,
    /// <summary>Vendor: its own completed questionnaire is offered instead of answers.</summary>
    InsteadOffered,
    /// <summary>Vendor: that offer is withdrawn.</summary>
    InsteadWithdrawn,
    /// <summary>Buyer: what was offered is taken instead, or the questionnaire is asked for after all.</summary>
    InsteadAnswered,
}

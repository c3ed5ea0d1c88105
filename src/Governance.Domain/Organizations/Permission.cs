namespace Governance.Domain.Organizations;

/// <summary>One for each protected kind of act.</summary>
public enum Permission
{
    /// <summary>See the organization, its people and its legal entities.</summary>
    ViewOrganization,
    /// <summary>Change the organization, its legal entities, domains and signing authorities.</summary>
    ManageOrganization,
    /// <summary>Invite, change and remove people.</summary>
    ManageMembers,
    /// <summary>Read the audit trail.</summary>
    ViewAudit,

    /// <summary>Buyer: see vendors, engagements, assessments, findings and scores.</summary>
    ViewPortfolio,
    /// <summary>Buyer: keep the vendor register.</summary>
    ManageVendors,
    /// <summary>Buyer: keep engagements and their risk factors.</summary>
    ManageEngagements,
    /// <summary>Buyer: write templates of its own, publish and retire them.</summary>
    ManageTemplates,
    /// <summary>Buyer: send questionnaires, recall them, agree to more time.</summary>
    SendAssessments,
    /// <summary>Buyer: determine answers, judge evidence, return questions.</summary>
    ReviewAnswers,
    /// <summary>Buyer: raise findings and close them.</summary>
    DecideFindings,
    /// <summary>Buyer: verify the proof that an obligation was met.</summary>
    VerifyProof,
    /// <summary>Buyer: follow up what is owed, hand it over, and offer proof that a duty of its own is met.</summary>
    ProveDuties,
    /// <summary>Buyer: keep contracts and their clauses.</summary>
    ManageContracts,
    /// <summary>Buyer, first line: recommend a decision.</summary>
    Recommend,
    /// <summary>Buyer, second line: give the independent opinion.</summary>
    GiveOpinion,
    /// <summary>Buyer: decide, with or without conditions.</summary>
    Decide,
    /// <summary>Buyer: seal the score of a submission in a scorecard; for those who judge, recommend, give an opinion or decide.</summary>
    MakeScorecards,
    /// <summary>Buyer: take home scorecards that are there.</summary>
    ExportScorecards,

    /// <summary>Vendor: see the questionnaires received.</summary>
    ViewQuestionnaires,
    /// <summary>Vendor: accept, decline, ask for time, and give questions and undertakings to colleagues.</summary>
    ManageQuestionnaires,
    /// <summary>Vendor: answer questions.</summary>
    AnswerQuestionnaires,
    /// <summary>Vendor: submit a finished questionnaire.</summary>
    SubmitQuestionnaires,
    /// <summary>Vendor: sign a representation; needs a recorded authority, too.</summary>
    SignRepresentations,
    /// <summary>Vendor: upload and classify evidence.</summary>
    ManageEvidence,
    /// <summary>Vendor: grant evidence to a buyer, and revoke it.</summary>
    GrantEvidence,
    /// <summary>Vendor: work on what was undertaken after a finding, and offer proof.</summary>
    ManageUndertakings,
}

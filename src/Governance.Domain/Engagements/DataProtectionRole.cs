namespace Governance.Domain.Engagements;

/// <summary>What the vendor is for the personal data under Regulation (EU) 2016/679, Article 4.</summary>
public enum DataProtectionRole
{
    /// <summary>Not worked out yet.</summary>
    NotAssessed,
    /// <summary>No personal data reach it.</summary>
    NoPersonalData,
    /// <summary>Processes on the buyer's behalf (point 8).</summary>
    Processor,
    /// <summary>Decides on purposes and means itself (point 7).</summary>
    Controller,
    /// <summary>Decides together with the buyer (Article 26).</summary>
    JointController,
}

namespace Governance.Web.Features.Questionnaires;

/// <summary>What to do where a colleague saved another answer meanwhile.</summary>
public enum AnswerKeep
{
    /// <summary>Put mine over theirs.</summary>
    Mine,
    /// <summary>Drop mine.</summary>
    Theirs,
    /// <summary>Put both, one below the other.</summary>
    Both,
}

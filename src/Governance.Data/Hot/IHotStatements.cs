using Governance.Data.Questionnaires;

namespace Governance.Data.Hot;

/// <summary>
/// What people do so often that it is written in SQL, once for each database: one round trip and one commit each. The rules are
/// the Domain's; the tests hold every statement to a twin that does the same through the Domain and EF.
/// </summary>
public interface IHotStatements
{
    /// <summary>Saves one answer with its audit entry, unless it is refused; null where there is no such questionnaire. Nothing is submitted meanwhile.</summary>
    Task<AnswerWritten?> SaveAnswerAsync(AnswerWrite write, CancellationToken stop);
}

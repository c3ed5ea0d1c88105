using Governance.Domain;
using Governance.Domain.Questionnaires;
using Microsoft.Extensions.Caching.Memory;

namespace Governance.Data.Questionnaires;

/// <summary>
/// Questionnaires as sent, read once by this node and kept under the hash of their content, which never changes; nor does the hash
/// of a questionnaire that was received. Losing one costs a read.
/// </summary>
public sealed class FrozenQuestionnaires : IDisposable
{
    private const int MostCharacters = 50_000_000;
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    /// <summary>The document of a questionnaire; null where this node has not read it.</summary>
    public FrozenQuestionnaire? Of(TenantId tenant, QuestionnaireId questionnaire) =>
        kept.TryGetValue((tenant, questionnaire), out string? hash) ? kept.Get<FrozenQuestionnaire>(hash!) : null;

    /// <summary>The document with this hash; null where this node has not read it.</summary>
    public FrozenQuestionnaire? Of(string hash) => kept.Get<FrozenQuestionnaire>(hash);

    /// <summary>Reads the document of a questionnaire, and keeps it.</summary>
    public FrozenQuestionnaire Read(Questionnaire questionnaire, string json)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(json);
        kept.Set((questionnaire.TenantId, questionnaire.Id), questionnaire.QuestionnaireHash, new MemoryCacheEntryOptions { Size = questionnaire.QuestionnaireHash.Length });
        return Read(questionnaire.QuestionnaireHash, json);
    }

    /// <summary>Reads a document with this hash, which the caller has verified, and keeps it.</summary>
    public FrozenQuestionnaire Read(string hash, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return kept.GetOrCreate(hash, entry =>
        {
            entry.Size = json.Length;
            return FrozenQuestionnaire.Read(json);
        })!;
    }

    /// <inheritdoc />
    public void Dispose() => kept.Dispose();
}

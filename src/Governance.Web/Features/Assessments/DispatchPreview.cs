using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Assessments;

/// <summary>What sending will do, and everything that stands against it.</summary>
public sealed record DispatchPreview(DispatchForm Form, PublishedTemplate? Template, IReadOnlyList<DispatchCandidate> Candidates)
{
    /// <summary>Whether nothing stands against it.</summary>
    public bool Ready => Template is not null && Candidates.Count > 0 && Candidates.All(c => c.Missing().Count == 0);

    /// <summary>The words on the button, such as <em>Send 61 questions to Northwind AI</em>.</summary>
    public string Verb
    {
        get
        {
            var vendors = Candidates.Select(c => c.VendorName).Distinct(StringComparer.Ordinal).ToList();
            var to = vendors is [var one] ? one : $"{vendors.Count} vendors";
            return Candidates.Count == vendors.Count ? $"Send {Template?.Questions} questions to {to}" : $"Send {Template?.Questions} questions about {Candidates.Count} services to {to}";
        }
    }
}

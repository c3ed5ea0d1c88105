using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Web.Look;

namespace Governance.Web.Features.Assessments;

/// <summary>What sending will do, and everything that stands against the rest.</summary>
public sealed record DispatchPreview(DispatchForm Form, QuestionnaireTemplate? Template, IReadOnlyList<DispatchCandidate> Candidates)
{
    /// <summary>Those that will be sent.</summary>
    public IReadOnlyList<DispatchCandidate> Going { get; } = Template is null ? [] : [.. Candidates.Where(c => c.Ready)];

    /// <summary>Those against which something stands.</summary>
    public IReadOnlyList<DispatchCandidate> Staying { get; } = [.. Candidates.Where(c => !c.Ready)];

    /// <summary>Whether all that was asked for will be sent.</summary>
    public bool Ready => Going.Count > 0 && Going.Count == Candidates.Count;

    /// <summary>What the check found, in a sentence.</summary>
    public string Lead =>
        Ready ? "Nothing is missing."
        : Going.Count == 0 ? "Nothing can be sent yet, and nothing has been sent."
        : $"{Going.Count} of {FigureWords.Of(Candidates.Count, "engagement")} can be sent; for the {(Staying.Count == 1 ? "other one" : "others")} something is missing. Nothing has been sent.";

    /// <summary>The words on the button, such as <em>Send 61 questions to Northwind AI</em>.</summary>
    public string Verb
    {
        get
        {
            var vendors = Going.Select(c => c.VendorId).Distinct().Count();
            var to = vendors == 1 ? Going[0].VendorName : FigureWords.Of(vendors, "vendor");
            var questions = FigureWords.Of(Template?.Questions().Count() ?? 0, "question");
            return Going.Count == vendors ? $"Send {questions} to {to}" : $"Send {questions} about {FigureWords.Of(Going.Count, "service")} to {to}";
        }
    }
}

using Governance.Domain.Assessments;

namespace Governance.Data.Providers;

/// <summary>What is told of one row, as bytes that are good until the next.</summary>
/// <param name="assessment">The assessment.</param>
/// <param name="question">Key of the question.</param>
/// <param name="word">The state of an answer, or the status of a determination.</param>
/// <param name="value">The value of an answer; of anything else, empty.</param>
internal delegate void FactHeard(AssessmentId assessment, ReadOnlySpan<byte> question, ReadOnlySpan<byte> word, ReadOnlySpan<byte> value);

using Governance.Domain.Assessments;

namespace Governance.Data.Providers;

/// <summary>What is told of one answer, as bytes that are good until the next.</summary>
internal delegate void AnswerHeard(AssessmentId assessment, ReadOnlySpan<byte> question, ReadOnlySpan<byte> state, ReadOnlySpan<byte> value);

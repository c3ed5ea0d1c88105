namespace Governance.Domain.Scoring.Engine;

/// <summary>The figures of a section, null where nothing in it is scored, and its scored weight.</summary>
internal readonly record struct ScopeFigures(Fraction? Claimed, Fraction? Proven, Fraction? Coverage, Fraction Weight);

using Governance.Domain.Committee;

namespace Governance.Web.Features.Decisions;

/// <summary>An opinion with the name of who gave it.</summary>
public sealed record OpinionLine(SecondOpinion Opinion, string By);

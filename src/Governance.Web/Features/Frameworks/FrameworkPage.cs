using Governance.Domain.Catalogs;

namespace Governance.Web.Features.Frameworks;

/// <summary>A framework, one family at a time.</summary>
/// <param name="Framework">The whole of it.</param>
/// <param name="Family">The family shown.</param>
public sealed record FrameworkPage(Framework Framework, ControlFamily Family);

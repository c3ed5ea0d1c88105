using Governance.Data.Demo.Acts;

namespace Governance.Data.Demo;

/// <summary>One assessment from its sending on: what both sides did, in order.</summary>
/// <param name="Buyer">Who assesses.</param>
/// <param name="Vendor">Who is assessed.</param>
/// <param name="Template">Key of the template.</param>
/// <param name="Acts">What happened; later acts come later.</param>
public sealed record DemoChapter(string Buyer, string Vendor, string Template, IReadOnlyList<DemoAct> Acts);

using Governance.Domain.Evidence;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Evidence;

public sealed class EvidenceDocumentTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Ben = new(Ids.New());

    [Theory, InlineData(Classification.Restricted), InlineData(Classification.PreRelease)]
    public void A_sensitive_document_gets_a_newer_file_only_from_whoever_may_grant_it(Classification label)
    {
        var document = Document(label);
        var before = document.CurrentRevision;
        document.IsRevisedBy(grants: false).ShouldBeFalse();
        Should.Throw<Refused>(() => document.Revise(new(Ids.New()), grants: false, Ben)).Refusal.ShouldBe(EvidenceRefusals.NotYoursToRevise);
        document.CurrentRevision.ShouldBe(before);
        document.Revise(new(Ids.New()), grants: true, Ben);
        document.CurrentRevision.ShouldNotBe(before);
    }

    [Theory, InlineData(Classification.Public), InlineData(Classification.Internal), InlineData(Classification.Confidential)]
    public void Any_other_document_gets_one_from_everybody_who_keeps_evidence(Classification label)
    {
        var (document, newer) = (Document(label), new EvidenceRevisionId(Ids.New()));
        document.Revise(newer, grants: false, Ben);
        document.CurrentRevision.ShouldBe(newer);
    }

    private static EvidenceDocument Document(Classification label) =>
        EvidenceDocument.Take(new(Ids.New()), "Report", label, label is Classification.PreRelease ? new(2027, 1, 31) : null, new(Ids.New()), Ben, Now);
}

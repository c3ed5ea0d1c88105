using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Findings;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class FindingMapping : IEntityTypeConfiguration<Finding>, IEntityTypeConfiguration<Obligation>, IEntityTypeConfiguration<ReceivedProof>, IEntityTypeConfiguration<ProofEvidence>, IEntityTypeConfiguration<Extension>
{
    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.ToTable("findings");
        builder.HasKey(f => new { f.TenantId, f.Id });
        builder.Property(f => f.Reference).HasMaxLength(20);
        builder.Property(f => f.Question).HasMaxLength(80);
        builder.Property(f => f.Title).HasMaxLength(Finding.MaxTitleLength);
        builder.Property(f => f.Seen).HasMaxLength(Finding.MaxTextLength);
        builder.HasOne<Assessment>().WithMany().HasForeignKey(f => new { f.TenantId, f.AssessmentId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.TenantId, f.Reference }).IsUnique();
        // what holds the score of an assessment
        builder.HasIndex(f => new { f.TenantId, f.AssessmentId, f.Question });
        // the list, newest first
        builder.HasIndex(f => new { f.TenantId, f.RaisedAt, f.Id });
    }

    public void Configure(EntityTypeBuilder<Obligation> builder)
    {
        builder.ToTable("obligations");
        builder.HasKey(o => new { o.TenantId, o.Id });
        builder.Property(o => o.Reference).HasMaxLength(20);
        builder.Property(o => o.Action).HasMaxLength(Finding.MaxTextLength);
        builder.Property(o => o.VendorOwner).HasMaxLength(120);
        builder.Property(o => o.Basis).HasMaxLength(300);
        builder.Property(o => o.Title).HasMaxLength(Finding.MaxTitleLength);
        builder.Property(o => o.OwedBy).HasMaxLength(10);
        builder.HasOne<Assessment>().WithMany().HasForeignKey(o => new { o.TenantId, o.AssessmentId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Vendor>().WithMany().HasForeignKey(o => new { o.TenantId, o.VendorId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Finding>().WithMany().HasForeignKey(o => new { o.TenantId, o.FindingId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommitteeDecision>().WithMany().HasForeignKey(o => new { o.TenantId, o.DecisionId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => new { o.TenantId, o.FindingId }).IsUnique();
        // one for each condition of a decision
        builder.HasIndex(o => new { o.TenantId, o.DecisionId, o.Condition }).IsUnique();
        // what a scorecard of an assessment says is owed
        builder.HasIndex(o => new { o.TenantId, o.AssessmentId });
        // how many a vendor owes, and how many of them are late
        builder.HasIndex(o => new { o.TenantId, o.VendorId, o.MetAt, o.DueOn });
        // what is owed, by date
        builder.HasIndex(o => new { o.TenantId, o.MetAt, o.DueOn, o.Id });
    }

    public void Configure(EntityTypeBuilder<Extension> builder)
    {
        // of a buyer's obligation or a vendor's undertaking, which go by the same id
        builder.ToTable("extensions");
        builder.HasKey(e => new { e.TenantId, e.Id });
        builder.Property(e => e.Reason).HasMaxLength(Extension.MaxReasonLength);
        builder.Property(e => e.AskedBy).HasMaxLength(100);
        builder.Property(e => e.Answer).HasMaxLength(Extension.MaxReasonLength);
        // those of one thing that is owed
        builder.HasIndex(e => new { e.TenantId, e.ObligationId, e.AskedAt });
    }

    public void Configure(EntityTypeBuilder<ProofEvidence> builder)
    {
        // of a proof as the vendor offered it or as the buyer received it, which go by the same ids
        builder.ToTable("proof_evidence");
        builder.HasKey(e => new { e.TenantId, e.ProofId, e.GrantId });
        // all that was named for one thing that is owed
        builder.HasIndex(e => new { e.TenantId, e.ObligationId, e.ProofId });
        // what a received file proves
        builder.HasIndex(e => new { e.TenantId, e.GrantId });
    }

    public void Configure(EntityTypeBuilder<ReceivedProof> builder)
    {
        builder.ToTable("received_proofs");
        builder.HasKey(p => new { p.TenantId, p.Id });
        builder.Property(p => p.Text).HasMaxLength(Undertaking.MaxProofLength);
        builder.Property(p => p.OfferedBy).HasMaxLength(100);
        builder.Property(p => p.Reason).HasMaxLength(Obligation.MaxReasonLength);
        builder.HasOne<Obligation>().WithMany().HasForeignKey(p => new { p.TenantId, p.ObligationId }).OnDelete(DeleteBehavior.Restrict);
        // the proofs of an obligation
        builder.HasIndex(p => new { p.TenantId, p.ObligationId, p.ReceivedAt });
    }
}

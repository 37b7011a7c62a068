using BackTrainer.Domain.Recovery;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackTrainer.Data.Mapping;

internal sealed class MorningCheckMapping : IEntityTypeConfiguration<MorningCheck>
{
    public void Configure(EntityTypeBuilder<MorningCheck> check)
    {
        check.HasKey(c => new { c.OwnerId, c.Date });
        check.Property(c => c.Soreness).AsJson();
        check.Ignore(c => c.Said);
    }
}

internal sealed class DeclinedOfferMapping : IEntityTypeConfiguration<DeclinedOffer>
{
    public void Configure(EntityTypeBuilder<DeclinedOffer> offer)
    {
        offer.HasKey(o => new { o.OwnerId, o.Rule });
        offer.Property(o => o.Rule).HasMaxLength(DeclinedOffer.MaxRuleLength);
    }
}

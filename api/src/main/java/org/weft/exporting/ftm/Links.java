package org.weft.exporting.ftm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.weft.exporting.References;
import org.weft.landscape.EntityKind;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.TieKind;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.PostInput;
import org.weft.landscape.input.ResourceFlowInput;
import org.weft.landscape.input.SeatInput;
import org.weft.landscape.input.TieInput;

/// The entities that tie two others.
final class Links {

  private final EntityLines lines;

  Links(EntityLines lines) {
    this.lines = lines;
  }

  void take(FactInput fact, References references) {
    var entity =
        switch (fact) {
          case PostInput post -> post(post, references);
          case SeatInput seat -> seat(seat, references);
          case TieInput tie -> tie(tie, references);
          case ResourceFlowInput flow -> payment(flow, references);
          default -> null;
        };
    if (entity != null) {
      lines.write(entity.with("startDate", fact.validFrom()).with("endDate", fact.validTo()));
    }
  }

  private EntityLines.Entity post(PostInput post, References references) {
    return lines
        .entity("Membership", lines.id(EntityKind.POST, post.key()))
        .with("member", lines.id(EntityKind.PERSON, post.person()))
        .with("organization", lines.actor(post.organization()))
        .with("role", post.role())
        .from(post.source(), references);
  }

  /// Null where nobody is known to hold it.
  private EntityLines.@Nullable Entity seat(SeatInput seat, References references) {
    return seat.member() == null
        ? null
        : lines
            .entity("Membership", lines.id(EntityKind.SEAT, seat.key()))
            .with("member", lines.actor(seat.member()))
            .with("organization", lines.actor(seat.collaboration()))
            .with("role", seat.role())
            .from(seat.source(), references);
  }

  private EntityLines.Entity tie(TieInput tie, References references) {
    var id = lines.id(EntityKind.TIE, tie.key());
    var from = lines.actor(tie.from());
    var to = lines.actor(tie.to());
    if (tie.kind() == TieKind.OWNS && isCompany(tie.to(), references)) {
      return lines
          .entity("Ownership", id)
          .with("owner", from)
          .with("asset", to)
          .with("percentage", percentage(tie.share()))
          .from(tie.source(), references);
    }
    var entity =
        switch (tie.kind()) {
          case MEMBER_OF ->
              lines.entity("Membership", id).with("member", from).with("organization", to);
          case REPRESENTS ->
              lines.entity("Representation", id).with("agent", from).with("client", to);
          default ->
              lines
                  .entity("UnknownLink", id)
                  .with("subject", from)
                  .with("object", to)
                  .with("role", tie.kind());
        };
    return entity.from(tie.source(), references);
  }

  private static boolean isCompany(String key, References references) {
    return references.find(EntityKind.ORGANIZATION, key) instanceof OrganizationInput one
        && Things.schema(one.type()).equals("Company");
  }

  private static @Nullable BigDecimal percentage(@Nullable Double share) {
    return share == null
        ? null
        : new BigDecimal(share.toString()).movePointRight(2).stripTrailingZeros();
  }

  /// Null for what is no payment of money, or of which the payer is unknown.
  private EntityLines.@Nullable Entity payment(ResourceFlowInput flow, References references) {
    if (flow.kind() != ResourceKind.MONEY
        || flow.basis() != FlowBasis.DISBURSED
        || flow.from() == null) {
      return null;
    }
    return lines
        .entity("Payment", lines.id(EntityKind.FLOW, flow.key()))
        .with("payer", lines.actor(flow.from()))
        .with("beneficiary", lines.actor(flow.to()))
        .with("amount", flow.amount())
        .with("currency", flow.currency())
        .with("purpose", flow.title())
        .with("programme", flow.programme())
        .with("description", flow.description())
        .with("project", flow.effort() == null ? null : lines.id(EntityKind.EFFORT, flow.effort()))
        .from(flow.source(), references);
  }
}

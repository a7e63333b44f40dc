package org.weft.entities;

import org.weft.landscape.Earmarking;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Impetus;
import org.weft.landscape.Post;
import org.weft.landscape.RegrantType;
import org.weft.landscape.ResourceFlow;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.Seat;
import org.weft.landscape.SeatRole;
import org.weft.landscape.SeatTemplate;
import org.weft.landscape.SharedContent;
import org.weft.landscape.Tie;
import org.weft.landscape.TieKind;

/// Rows of what is between actors: ties, flows, seats and posts.
final class RelationMapper {

  private RelationMapper() {}

  static Tie tie(EntityRow row) {
    return new Tie(
        row.landscapeId(),
        row.key(),
        row.word(TieKind.class, "kind"),
        row.one("FROM"),
        row.one("TO"),
        row.findText("depthScheme"),
        row.findText("depthCode"),
        row.findWord(Impetus.class, "impetus"),
        row.findOne("IMPETUS_BY"),
        row.findOne("CLAIMED_BY"),
        row.findOne("CONFIRMED_BY"),
        row.findNumber("share"),
        row.findNumber("criticality"),
        row.findNumber("substitutability"),
        row.findWord(ResourceKind.class, "resourceKind"),
        row.words(SharedContent.class, "sharedContents"),
        row.findDay("askedAt"),
        row.provenance());
  }

  static ResourceFlow flow(EntityRow row) {
    return new ResourceFlow(
        row.landscapeId(),
        row.key(),
        row.word(ResourceKind.class, "kind"),
        row.findOne("FROM"),
        row.one("TO"),
        row.findOne("FOR"),
        row.findDecimal("amount"),
        row.findText("currency"),
        row.findText("unit"),
        row.findWord(FlowBasis.class, "basis"),
        row.findWord(Earmarking.class, "earmarking"),
        row.findText("conditions"),
        row.findWord(RegrantType.class, "regrantType"),
        row.findText("programme"),
        row.findText("title"),
        row.findText("description"),
        row.many("IN_PLACE"),
        row.provenance());
  }

  static Seat seat(EntityRow row) {
    return new Seat(
        row.landscapeId(),
        row.key(),
        row.one("IN"),
        row.findOne("HELD_BY"),
        row.findOne("TAKEN_BY"),
        row.findOne("ON_BEHALF_OF"),
        row.findWord(SeatRole.class, "role"),
        row.many("VOICE_OF"),
        row.findCount("votes"),
        row.findOne("APPOINTED_BY"),
        row.findDay("askedAt"),
        row.provenance());
  }

  static Post post(EntityRow row) {
    return new Post(
        row.landscapeId(),
        row.key(),
        row.one("HELD_BY"),
        row.one("AT"),
        row.text("role"),
        row.provenance());
  }

  static SeatTemplate seatTemplate(EntityRow row) {
    return new SeatTemplate(
        row.landscapeId(),
        row.key(),
        row.findOne("ABOUT"),
        row.words(SeatRole.class, "roles"),
        row.many("REQUIRES_SECTOR"),
        row.words(ResourceKind.class, "resourceKinds"),
        row.many("REQUIRES_VOICE"),
        row.provenance());
  }
}

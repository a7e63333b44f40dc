package org.weft.entities;

import org.weft.landscape.Effort;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.Initiative;
import org.weft.landscape.Need;
import org.weft.landscape.Survey;

/// Rows of what is done, proposed, needed and looked at.
final class EffortMapper {

  private EffortMapper() {}

  static Effort effort(EntityRow row) {
    return new Effort(
        row.landscapeId(),
        row.key(),
        row.text("name"),
        row.findText("description"),
        row.findWord(EffortStatus.class, "status"),
        row.many("RUN_BY"),
        row.findOne("PROPOSED_BY"),
        row.many("ADDRESSES"),
        row.many("DELIVERS"),
        row.many("SERVES"),
        row.many("IN_PLACE"),
        row.findCount("capacity"),
        row.findCount("reached"),
        row.findFlag("openToPartners"),
        row.findOne("PART_OF"),
        row.findDecimal("budget"),
        row.findText("budgetCurrency"),
        row.provenance());
  }

  static Initiative initiative(EntityRow row) {
    return new Initiative(
        row.landscapeId(),
        row.key(),
        row.text("name"),
        row.findText("description"),
        row.findOne("PROPOSED_BY"),
        row.many("INVITES"),
        row.many("ADDRESSES"),
        row.many("DELIVERS"),
        row.many("SERVES"),
        row.many("IN_PLACE"),
        row.findCount("capacity"),
        row.provenance());
  }

  static Need need(EntityRow row) {
    return new Need(
        row.landscapeId(),
        row.key(),
        row.findOne("ABOUT"),
        row.findOne("ABOUT_SERVICE"),
        row.one("IN_PLACE"),
        row.findOne("OF"),
        row.count("people"),
        row.provenance());
  }

  static Survey survey(EntityRow row) {
    return new Survey(
        row.landscapeId(),
        row.key(),
        row.findOne("ABOUT"),
        row.findOne("ABOUT_SERVICE"),
        row.one("IN_PLACE"),
        row.findOne("OF"),
        row.day("checkedAt"),
        row.provenance());
  }
}

package org.weft.entities;

import org.weft.landscape.Collaboration;
import org.weft.landscape.CollaborationStage;
import org.weft.landscape.DecisionRule;
import org.weft.landscape.GovernanceForm;
import org.weft.landscape.Organization;
import org.weft.landscape.Person;

/// Rows of who acts.
final class ActorMapper {

  private ActorMapper() {}

  static Organization organization(EntityRow row) {
    return new Organization(
        row.landscapeId(),
        row.key(),
        row.text("name"),
        row.texts("alternativeNames"),
        row.findText("type"),
        row.identifiers(),
        row.many("IN_SECTOR"),
        row.many("IN_PLACE"),
        row.many("WORKS_ON"),
        row.many("REPRESENTS"),
        row.findOne("PART_OF"),
        row.findText("description"),
        row.findText("website"),
        row.findFlag("openToPartners"),
        row.findDecimal("reserves"),
        row.findDecimal("yearlySpend"),
        row.findText("financeCurrency"),
        row.provenance());
  }

  static Collaboration collaboration(EntityRow row) {
    return new Collaboration(
        row.landscapeId(),
        row.key(),
        row.text("name"),
        row.texts("alternativeNames"),
        row.findText("type"),
        row.identifiers(),
        row.many("IN_SECTOR"),
        row.many("IN_PLACE"),
        row.many("WORKS_ON"),
        row.many("REPRESENTS"),
        row.findOne("PART_OF"),
        row.findText("description"),
        row.findText("website"),
        row.findFlag("openToPartners"),
        row.findDecimal("reserves"),
        row.findDecimal("yearlySpend"),
        row.findText("financeCurrency"),
        row.findWord(CollaborationStage.class, "stage"),
        row.findWord(GovernanceForm.class, "governanceForm"),
        row.findWord(DecisionRule.class, "decisionRule"),
        row.findCount("quota"),
        row.findCount("sectorQuota"),
        row.findOne("HAS_BACKBONE"),
        row.many("DELIVERS"),
        row.many("SERVES"),
        row.findText("requiredDepthScheme"),
        row.findText("requiredDepthCode"),
        row.findOne("DEPTH_REQUIRED_BY"),
        row.findDay("requiredDepthAt"),
        row.provenance());
  }

  static Person person(EntityRow row) {
    return new Person(
        row.landscapeId(), row.key(), row.text("name"), row.identifiers(), row.provenance());
  }
}

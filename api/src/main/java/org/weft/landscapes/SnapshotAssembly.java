package org.weft.landscapes;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.CollaborationStage;
import org.weft.landscape.DecisionRule;
import org.weft.landscape.Earmarking;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.EntityKind;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.GovernanceForm;
import org.weft.landscape.Impetus;
import org.weft.landscape.RegrantType;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.SharedContent;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Finances;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.NeedFact;
import org.weft.landscape.view.PostFact;
import org.weft.landscape.view.RequiredDepth;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.SeatTemplateFact;
import org.weft.landscape.view.SnapshotBuilder;
import org.weft.landscape.view.SourceFact;
import org.weft.landscape.view.SurveyFact;
import org.weft.landscape.view.TieFact;

/// Turns rows of the graph into the facts of a snapshot: one method per kind of row.
final class SnapshotAssembly {

  private final SnapshotBuilder builder;

  SnapshotAssembly(SnapshotBuilder builder) {
    this.builder = builder;
  }

  void add(FactRow row, EntityKind kind) {
    var fact = fact(row, kind, builder.next(kind));
    builder.add(fact);
    if (fact instanceof EffortFact effort && effort.partOf() < 0) {
      // The whole may be one of the rows to come.
      row.named("PART_OF").forEach(whole -> builder.part(effort.key(), whole));
    }
  }

  static Fact fact(FactRow row, EntityKind kind, int index) {
    return switch (kind) {
      case ORGANIZATION, COLLABORATION -> actor(row, index);
      case EFFORT, INITIATIVE -> effort(row, index);
      case FLOW -> flow(row, index);
      case TIE -> tie(row, index);
      case SEAT -> seat(row, index);
      case POST -> post(row, index);
      case NEED -> need(row, index);
      case SURVEY -> survey(row, index);
      case SOURCE -> source(row, index);
      case SEAT_TEMPLATE -> seatTemplate(row, index);
      case SECTOR, ISSUE, SERVICE, POPULATION, PLACE, PERSON ->
          throw new IllegalArgumentException(kind + " is not a fact");
    };
  }

  private static ActorFact actor(FactRow row, int index) {
    return new ActorFact(
        row.entity(),
        index,
        row.key(),
        row.text("type"),
        row.many("IN_SECTOR", EntityKind.SECTOR),
        row.many("IN_PLACE", EntityKind.PLACE),
        row.one("PART_OF", EntityKind.ORGANIZATION),
        row.many("REPRESENTS", EntityKind.POPULATION),
        row.many("WORKS_ON", EntityKind.ISSUE),
        row.flag("openToPartners"),
        row.entity() == EntityKind.COLLABORATION ? governance(row) : null,
        finances(row),
        row.standing());
  }

  private static @Nullable Finances finances(FactRow row) {
    var finances =
        new Finances(
            row.decimal("reserves"), row.decimal("yearlySpend"), row.text("financeCurrency"));
    return finances.equals(Finances.UNKNOWN) ? null : finances;
  }

  private static Governance governance(FactRow row) {
    return new Governance(
        row.code(CollaborationStage.class, "stage"),
        row.code(GovernanceForm.class, "governanceForm"),
        row.code(DecisionRule.class, "decisionRule"),
        row.integer("quota"),
        row.integer("sectorQuota"),
        row.one("HAS_BACKBONE", EntityKind.ORGANIZATION),
        row.many("DELIVERS", EntityKind.SERVICE),
        row.many("SERVES", EntityKind.POPULATION),
        requiredDepth(row));
  }

  private static @Nullable RequiredDepth requiredDepth(FactRow row) {
    var scheme = row.text("requiredDepthScheme");
    var code = row.text("requiredDepthCode");
    return scheme == null || code == null
        ? null
        : new RequiredDepth(
            scheme,
            code,
            row.one("DEPTH_REQUIRED_BY", EntityKind.ORGANIZATION),
            row.date("requiredDepthAt"));
  }

  private static EffortFact effort(FactRow row, int index) {
    boolean proposed = row.entity() == EntityKind.INITIATIVE;
    return new EffortFact(
        row.entity(),
        index,
        row.key(),
        row.code(EffortStatus.class, "status"),
        row.many(proposed ? "INVITES" : "RUN_BY", EntityKind.ORGANIZATION),
        row.one("PROPOSED_BY", EntityKind.ORGANIZATION),
        row.many("ADDRESSES", EntityKind.ISSUE),
        row.many("DELIVERS", EntityKind.SERVICE),
        row.many("SERVES", EntityKind.POPULATION),
        row.many("IN_PLACE", EntityKind.PLACE),
        row.integer("capacity"),
        row.integer("reached"),
        row.flag("openToPartners"),
        row.one("PART_OF", EntityKind.EFFORT),
        row.standing());
  }

  private static FlowFact flow(FactRow row, int index) {
    return new FlowFact(
        index,
        row.key(),
        ResourceKind.valueOf(requireNonNull(row.text("kind"))),
        row.one("FROM", EntityKind.ORGANIZATION),
        row.one("TO", EntityKind.ORGANIZATION),
        row.one("FOR", EntityKind.EFFORT),
        row.decimal("amount"),
        row.text("currency"),
        row.text("unit"),
        row.code(FlowBasis.class, "basis"),
        row.code(Earmarking.class, "earmarking"),
        row.has("conditions"),
        row.code(RegrantType.class, "regrantType"),
        row.many("IN_PLACE", EntityKind.PLACE),
        row.standing());
  }

  private static TieFact tie(FactRow row, int index) {
    return new TieFact(
        index,
        row.key(),
        TieKind.valueOf(requireNonNull(row.text("kind"))),
        row.one("FROM", EntityKind.ORGANIZATION),
        row.one("TO", EntityKind.ORGANIZATION),
        row.text("depthScheme"),
        row.text("depthCode"),
        row.code(Impetus.class, "impetus"),
        row.one("IMPETUS_BY", EntityKind.ORGANIZATION),
        row.one("CLAIMED_BY", EntityKind.ORGANIZATION),
        row.one("CONFIRMED_BY", EntityKind.ORGANIZATION),
        row.number("share"),
        row.number("criticality"),
        row.number("substitutability"),
        row.code(ResourceKind.class, "resourceKind"),
        row.codes(SharedContent.class, "sharedContents"),
        row.date("askedAt"),
        row.standing());
  }

  private static SeatFact seat(FactRow row, int index) {
    return new SeatFact(
        index,
        row.key(),
        row.one("IN", EntityKind.COLLABORATION),
        row.one("HELD_BY", EntityKind.ORGANIZATION),
        row.one("TAKEN_BY", EntityKind.PERSON),
        row.one("ON_BEHALF_OF", EntityKind.ORGANIZATION),
        row.code(SeatRole.class, "role"),
        row.many("VOICE_OF", EntityKind.POPULATION),
        row.integer("votes"),
        row.one("APPOINTED_BY", EntityKind.ORGANIZATION),
        row.date("askedAt"),
        row.standing());
  }

  private static PostFact post(FactRow row, int index) {
    return new PostFact(
        index,
        row.key(),
        row.one("HELD_BY", EntityKind.PERSON),
        row.one("AT", EntityKind.ORGANIZATION),
        row.standing());
  }

  private static NeedFact need(FactRow row, int index) {
    return new NeedFact(
        index,
        row.key(),
        row.one("ABOUT", EntityKind.ISSUE),
        row.one("ABOUT_SERVICE", EntityKind.SERVICE),
        row.one("IN_PLACE", EntityKind.PLACE),
        row.one("OF", EntityKind.POPULATION),
        requireNonNull(row.integer("people")),
        row.standing());
  }

  private static SurveyFact survey(FactRow row, int index) {
    return new SurveyFact(
        index,
        row.key(),
        row.one("ABOUT", EntityKind.ISSUE),
        row.one("ABOUT_SERVICE", EntityKind.SERVICE),
        row.one("IN_PLACE", EntityKind.PLACE),
        row.one("OF", EntityKind.POPULATION),
        requireNonNull(row.date("checkedAt")),
        row.one("FROM_SOURCE", EntityKind.SOURCE),
        row.standing());
  }

  private static SourceFact source(FactRow row, int index) {
    return new SourceFact(
        index,
        row.key(),
        row.many("ABOUT", EntityKind.ISSUE),
        row.many("IN_PLACE", EntityKind.PLACE),
        row.standing());
  }

  private static SeatTemplateFact seatTemplate(FactRow row, int index) {
    return new SeatTemplateFact(
        index,
        row.key(),
        row.one("ABOUT", EntityKind.ISSUE),
        row.codes(SeatRole.class, "roles"),
        row.many("REQUIRES_SECTOR", EntityKind.SECTOR),
        row.codes(ResourceKind.class, "resourceKinds"),
        row.many("REQUIRES_VOICE", EntityKind.POPULATION),
        row.standing());
  }
}

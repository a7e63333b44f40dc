package org.weft.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.DecisionRule;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Impetus;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.TieKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.NeedFact;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.SnapshotBuilder;
import org.weft.landscape.view.Standing;
import org.weft.landscape.view.SurveyFact;
import org.weft.landscape.view.TieFact;

/// The landscape that {@link GenerateLandscape} writes, straight in memory: for measuring questions
/// at sizes that would take long to import.
final class GeneratedSnapshot {

  private final SnapshotBuilder builder = new SnapshotBuilder("generated", 1, "EUR");

  private GeneratedSnapshot() {}

  static LandscapeSnapshot of(long seed, GenerateLandscape.Size size) {
    var generated = new GeneratedSnapshot();
    generated.sectors();
    try {
      new GenerateLandscape(generated::table, seed, size).write();
    } catch (IOException e) {
      throw new IllegalStateException("Nothing is written to a file here", e);
    }
    return generated.builder.build();
  }

  private void sectors() {
    List.of("GOVERNMENT", "NONPROFIT", "BUSINESS", "COMMUNITY", "FAITH", "PHILANTHROPY", "ACADEMIA")
        .forEach(sector -> builder.node(EntityKind.SECTOR, sector, null));
  }

  private GenerateLandscape.Table table(String file, String... columns) {
    return new GenerateLandscape.Table() {
      @Override
      public void row(String... values) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
          if (!values[i].isEmpty()) {
            row.put(columns[i], values[i]);
          }
        }
        add(file, new Row(row));
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  private void add(String file, Row row) {
    switch (file) {
      case "places" -> builder.place(row.key(), row.text("within"), number(row, "population"));
      case "issues" -> builder.node(EntityKind.ISSUE, row.key(), row.text("broader"));
      case "services" -> builder.node(EntityKind.SERVICE, row.key(), row.text("broader"));
      case "populations" -> builder.node(EntityKind.POPULATION, row.key(), row.text("broader"));
      case "organizations" -> builder.add(actor(row, EntityKind.ORGANIZATION, null));
      case "collaborations" -> builder.add(actor(row, EntityKind.COLLABORATION, governance(row)));
      case "seats" -> builder.add(seat(row));
      case "efforts" -> builder.add(effort(row));
      case "flows" -> builder.add(flow(row));
      case "ties" -> builder.add(tie(row));
      case "needs" -> builder.add(need(row));
      case "surveys" -> builder.add(survey(row));
      default -> throw new IllegalArgumentException(file);
    }
  }

  private ActorFact actor(Row row, EntityKind kind, @Nullable Governance governance) {
    return new ActorFact(
        kind,
        builder.next(kind),
        row.key(),
        null,
        all(EntityKind.SECTOR, row, "sectors"),
        all(EntityKind.PLACE, row, "places"),
        -1,
        all(EntityKind.POPULATION, row, "represents"),
        all(EntityKind.ISSUE, row, "issues"),
        null,
        governance,
        null,
        standing(row));
  }

  private Governance governance(Row row) {
    return new Governance(
        null,
        null,
        DecisionRule.MAJORITY,
        null,
        null,
        one(EntityKind.ORGANIZATION, row, "backbone"),
        new int[0],
        all(EntityKind.POPULATION, row, "populations"),
        null);
  }

  private SeatFact seat(Row row) {
    var role = row.text("role");
    return new SeatFact(
        builder.next(EntityKind.SEAT),
        row.key(),
        one(EntityKind.COLLABORATION, row, "collaboration"),
        one(EntityKind.ORGANIZATION, row, "member"),
        -1,
        -1,
        role == null ? null : SeatRole.valueOf(role),
        new int[0],
        number(row, "votes"),
        -1,
        null,
        standing(row));
  }

  private EffortFact effort(Row row) {
    var open = row.text("openToPartners");
    return new EffortFact(
        EntityKind.EFFORT,
        builder.next(EntityKind.EFFORT),
        row.key(),
        EffortStatus.valueOf(row.stated("status")),
        all(EntityKind.ORGANIZATION, row, "runBy"),
        -1,
        all(EntityKind.ISSUE, row, "issues"),
        all(EntityKind.SERVICE, row, "services"),
        all(EntityKind.POPULATION, row, "populations"),
        all(EntityKind.PLACE, row, "places"),
        number(row, "capacity"),
        number(row, "reached"),
        open == null ? null : Boolean.valueOf(open),
        -1,
        standing(row));
  }

  private FlowFact flow(Row row) {
    return new FlowFact(
        builder.next(EntityKind.FLOW),
        row.key(),
        ResourceKind.MONEY,
        one(EntityKind.ORGANIZATION, row, "from"),
        one(EntityKind.ORGANIZATION, row, "to"),
        -1,
        builder.shared(new BigDecimal(row.stated("amount"))),
        row.text("currency"),
        null,
        FlowBasis.DISBURSED,
        null,
        false,
        null,
        new int[0],
        standing(row));
  }

  private TieFact tie(Row row) {
    return new TieFact(
        builder.next(EntityKind.TIE),
        row.key(),
        TieKind.COLLABORATES_WITH,
        one(EntityKind.ORGANIZATION, row, "from"),
        one(EntityKind.ORGANIZATION, row, "to"),
        null,
        null,
        Impetus.MUTUAL,
        -1,
        -1,
        -1,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        standing(row));
  }

  private NeedFact need(Row row) {
    return new NeedFact(
        builder.next(EntityKind.NEED),
        row.key(),
        one(EntityKind.ISSUE, row, "issue"),
        -1,
        one(EntityKind.PLACE, row, "place"),
        -1,
        Integer.parseInt(row.stated("people")),
        standing(row));
  }

  private SurveyFact survey(Row row) {
    return new SurveyFact(
        builder.next(EntityKind.SURVEY),
        row.key(),
        one(EntityKind.ISSUE, row, "issue"),
        -1,
        one(EntityKind.PLACE, row, "place"),
        -1,
        LocalDate.parse(row.stated("checkedAt")),
        -1,
        standing(row));
  }

  private int one(EntityKind kind, Row row, String column) {
    return builder.index(kind, row.text(column));
  }

  private @Nullable Integer number(Row row, String column) {
    var text = row.text(column);
    return text == null ? null : builder.shared(Integer.valueOf(text));
  }

  private Standing standing(Row row) {
    var day = row.text("validFrom");
    return Objects.requireNonNull(
        builder.shared(
            new Standing(
                day == null ? null : builder.shared(LocalDate.parse(day)),
                null,
                EvidenceBasis.CLAIMED,
                Visibility.PUBLIC,
                1)));
  }

  private int[] all(EntityKind kind, Row row, String column) {
    var keys = row.text(column);
    return builder.indexes(kind, keys == null ? List.of() : Arrays.asList(keys.split(";")));
  }

  /// One row by column; an empty cell is not there.
  private record Row(Map<String, String> cells) {

    String key() {
      return stated("key");
    }

    @Nullable String text(String column) {
      return cells.get(column);
    }

    String stated(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }
  }
}

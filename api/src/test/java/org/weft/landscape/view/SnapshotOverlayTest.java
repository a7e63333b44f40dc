package org.weft.landscape.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.support.LandscapeSketch;

/// A what-if shares the facts of its base, and every way to a fact shows what it changes.
class SnapshotOverlayTest {

  private static final LandscapeSketch SKETCH =
      LandscapeSketch.of(
          """
          issues
            food
          places
            town
          actors
            city GOVERNMENT
            fund PHILANTHROPY
            helpers NONPROFIT
            pact COLLABORATION quota 2 backbone helpers
          efforts
            soup by city,helpers on food in town capacity 50
          seats
            pact: city votes 1
            pact: fund votes 1
          flows
            fund -> helpers MONEY 100 EUR
            city -> helpers MONEY 50 EUR
          ties
            city -> fund COLLABORATES_WITH
          posts
            ann -> city
          """);

  private final LandscapeView now = SKETCH.view();

  @Test
  void nothingChangedIsTheSame() {
    var same = SKETCH.whatIf("");
    assertThat(same.isHypothetical()).isTrue();
    assertThat(now.isHypothetical()).isFalse();
    assertThat(same.snapshot().flows()).isEqualTo(now.snapshot().flows());
    for (int actor = 0; actor < now.snapshot().actors().size(); actor++) {
      for (var link : Link.values()) {
        if (link.from() == EntityKind.ORGANIZATION) {
          assertThat(same.snapshot().linked(link, actor))
              .isEqualTo(now.snapshot().linked(link, actor));
        }
      }
    }
  }

  @Test
  void changedFactStandsInThePlaceOfTheOther() {
    var raised = SKETCH.whatIf("flows\n  fund -> helpers MONEY 700 EUR");
    assertThat(raised.flows().map(FlowFact::amount).map(String::valueOf))
        .containsExactly("700", "50");
    var moved =
        SKETCH.whatIf(
            """
            flows
              fund -> city MONEY 70 EUR as moved
            """);
    var again = LandscapeSketch.whatIf(moved, "flows\n  city -> helpers MONEY 5 EUR as moved");
    assertThat(keys(moved.flowsInto(actor(now, "city")))).containsExactly("moved");
    assertThat(keys(again.flowsInto(actor(now, "city")))).isEmpty();
    assertThat(keys(again.flowsFrom(actor(now, "city"))))
        .containsExactly("city->helpers MONEY", "moved");
    assertThat(again.flows()).hasSize(3);
    assertThat(keys(now.flows())).containsExactly("fund->helpers MONEY", "city->helpers MONEY");
  }

  @Test
  void newActorGivesAndRuns() {
    var view =
        SKETCH.whatIf(
            """
            actors
              newcomer BUSINESS
            efforts
              soup by newcomer,helpers on food in town capacity 80
            flows
              newcomer -> helpers MONEY 10 EUR
            """);
    int newcomer = new Subjects(view).actor("of", "newcomer").index();
    assertThat(keys(view.flowsFrom(newcomer))).containsExactly("newcomer->helpers MONEY");
    assertThat(keys(view.effortsRunBy(newcomer))).containsExactly("soup");
    assertThat(view.effortsRunBy(actor(now, "city"))).isEmpty();
    assertThat(view.efforts().map(EffortFact::capacity)).containsExactly(80);
    assertThat(view.tiesOf(newcomer)).isEmpty();
    assertThat(view.actors()).hasSize(5);
    assertThat(view.snapshot().actorRef(newcomer).key()).isEqualTo("newcomer");
    assertThatThrownBy(() -> new Subjects(now).actor("of", "newcomer"))
        .isInstanceOf(InvalidArgumentException.class);
  }

  @Test
  void goneFactIsLeftOutAndSaysWhy() {
    var view = SKETCH.whatIf("gone\n  FLOW fund->helpers MONEY\n  ORGANIZATION fund");
    int helpers = actor(now, "helpers");
    assertThat(keys(view.flowsInto(helpers))).containsExactly("city->helpers MONEY");
    assertThat(view.allFlowsInto(helpers).map(view::exclusion).flatMap(one -> one.stream()))
        .containsExactly(ExclusionReason.HYPOTHETICALLY_GONE);
    assertThatThrownBy(() -> new Subjects(view).actor("of", "fund"))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("names no Organization");
    assertThat(now.flowsInto(helpers)).hasSize(2);
  }

  @Test
  void whatIfOfAWhatIfKeepsBoth() {
    var first =
        SKETCH.whatIf("gone\n  TIE city->fund COLLABORATES_WITH\n  FLOW city->helpers MONEY");
    var second =
        LandscapeSketch.whatIf(
            first, "ties\n  city -> fund COLLABORATES_WITH\nseats\n  pact: helpers votes 3");
    assertThat(keys(second.ties())).containsExactly("city->fund COLLABORATES_WITH");
    assertThat(keys(second.flows())).containsExactly("fund->helpers MONEY");
    assertThat(keys(second.seatsIn(actor(now, "pact"))))
        .containsExactly("pact:city", "pact:fund", "pact:helpers");
    assertThat(first.ties()).isEmpty();
  }

  @Test
  void everyKindIsFoundByItsKey() {
    var snapshot = now.snapshot();
    for (var kind : List.of(EntityKind.FLOW, EntityKind.SEAT, EntityKind.TIE, EntityKind.POST)) {
      for (var fact : snapshot.facts(kind)) {
        assertThat(snapshot.find(kind, fact.key())).hasValue(fact.index());
      }
      assertThat(snapshot.find(kind, "nobody")).isEmpty();
    }
  }

  @Test
  void linksLeadToWhatMentionsAnActor() {
    var snapshot = now.snapshot();
    assertThat(snapshot.linked(Link.BACKED_BY, actor(now, "helpers")))
        .containsExactly(actor(now, "pact"));
    assertThat(snapshot.linked(Link.FLOWS_FOR, 0)).isEmpty();
    var view =
        SKETCH.whatIf(
            """
            actors
              pact COLLABORATION quota 2 backbone city
              city GOVERNMENT partOf fund
            flows
              fund -> helpers MONEY 100 EUR effort soup
            """);
    assertThat(view.snapshot().linked(Link.BACKED_BY, actor(now, "helpers"))).isEmpty();
    assertThat(view.snapshot().linked(Link.PARTS_OF, actor(now, "fund")))
        .containsExactly(actor(now, "city"));
    assertThat(view.snapshot().linked(Link.FLOWS_FOR, 0)).containsExactly(0);
  }

  @Test
  void everyLinkIsThatOfALandscapeDrawnSo() {
    var changes =
        """
        actors
          newcomer COLLABORATION on food backbone city partOf fund
        efforts
          soup by newcomer on food capacity 80
          shed by city partOf garden
          garden by city on food in town
        initiatives
          kitchen by city,newcomer proposedBy fund on food in town
        seats
          newcomer: city appointedBy fund behalf helpers
        flows
          city -> newcomer MONEY 10 EUR effort garden
        ties
          newcomer -> fund SUPPORTS claimedBy city
        posts
          bob -> newcomer
        """;
    var drawn =
        SKETCH.with(changes.replace("  soup by newcomer", "  soup2 by newcomer")).snapshot();
    var put =
        SKETCH.whatIf(changes.replace("  soup by newcomer", "  soup2 by newcomer")).snapshot();
    for (var link : Link.values()) {
      for (int node = 0; node < drawn.nodes(link.from()); node++) {
        assertThat(put.linked(link, node))
            .as(link + " " + node)
            .isEqualTo(drawn.linked(link, node));
      }
    }
  }

  @Test
  void whatIsDerivedIsAmendedOrMadeAnew() {
    var view = SKETCH.whatIf("efforts\n  soup by city on food capacity 80\n  garden by city");
    record Places(int stated) {}
    Places amended =
        view.snapshot()
            .derived(
                Places.class,
                snapshot -> new Places(stated(snapshot.efforts())),
                (base, changes) ->
                    new Places(
                        base.stated()
                            - stated(changes.before(EntityKind.EFFORT))
                            + stated(changes.after(EntityKind.EFFORT))));
    assertThat(now.snapshot().derived(Places.class, any -> new Places(stated(any.efforts()))))
        .isEqualTo(new Places(1));
    assertThat(amended).isEqualTo(new Places(0));
  }

  private static int stated(List<? extends Fact> efforts) {
    return efforts.stream().mapToInt(effort -> ((EffortFact) effort).places().length).sum();
  }

  @Test
  void whatIsReservedMustBePut() {
    var overlay = new SnapshotOverlay(now.snapshot());
    overlay.reserve(EntityKind.EFFORT, "garden");
    assertThatThrownBy(overlay::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("garden");
  }

  private static int actor(LandscapeView view, String key) {
    return new Subjects(view).actor("of", key).index();
  }

  private static List<String> keys(Stream<? extends Fact> facts) {
    return facts.map(Fact::key).toList();
  }
}

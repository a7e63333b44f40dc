package org.weft.entities;

import static org.weft.entities.Filter.by;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import org.weft.landscape.Actor;
import org.weft.landscape.Collaboration;
import org.weft.landscape.Effort;
import org.weft.landscape.Entity;
import org.weft.landscape.Initiative;
import org.weft.landscape.Issue;
import org.weft.landscape.Need;
import org.weft.landscape.Organization;
import org.weft.landscape.Person;
import org.weft.landscape.Place;
import org.weft.landscape.Population;
import org.weft.landscape.Post;
import org.weft.landscape.ResourceFlow;
import org.weft.landscape.Seat;
import org.weft.landscape.SeatTemplate;
import org.weft.landscape.Sector;
import org.weft.landscape.Service;
import org.weft.landscape.Source;
import org.weft.landscape.Survey;
import org.weft.landscape.Tie;
import org.weft.validation.CodeLists;

/// The table of all lists and look-ups: a new kind, filter or reverse list is a line here and a
/// field in the SDL.
@Component
class EntityFields implements RuntimeWiringConfigurer {

  private final EntityQueries queries;
  private final Sights sights;
  private final CodeLists codes;

  EntityFields(EntityQueries queries, Sights sights, CodeLists codes) {
    this.queries = queries;
    this.sights = sights;
    this.codes = codes;
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    actors(wiring);
    vocabulary(wiring);
    efforts(wiring);
    relations(wiring);
  }

  private void actors(RuntimeWiring.Builder wiring) {
    lookUp(wiring, "actor", Actor.class);
    lookUp(wiring, "organization", Organization.class);
    lookUp(wiring, "collaboration", Collaboration.class);
    lookUp(wiring, "person", Person.class);
    var sector = by("sector", Sector.class, "IN_SECTOR");
    var place = by("place", Place.class, "IN_PLACE");
    var issue = by("issue", Issue.class, "WORKS_ON");
    typed(wiring, "organizations", Organization.class, "type", sector, place, issue);
    list(wiring, "collaborations", Collaboration.class, sector, place, issue);
    list(wiring, "people", Person.class);
    for (var actor : List.of("Organization", "Collaboration")) {
      byKind(wiring, actor, "flowsReceived", ResourceFlow.class, "TO");
      byKind(wiring, actor, "flowsGiven", ResourceFlow.class, "FROM");
      byKind(wiring, actor, "ties", Tie.class, "FROM", "TO");
      related(wiring, actor, "seatsHeld", Seat.class, "HELD_BY");
      related(wiring, actor, "efforts", Effort.class, "RUN_BY");
      related(wiring, actor, "posts", Post.class, "AT");
    }
    related(wiring, "Collaboration", "seats", Seat.class, "IN");
    related(wiring, "Person", "posts", Post.class, "HELD_BY");
  }

  private void vocabulary(RuntimeWiring.Builder wiring) {
    lookUp(wiring, "source", Source.class);
    lookUp(wiring, "sector", Sector.class);
    lookUp(wiring, "issue", Issue.class);
    lookUp(wiring, "service", Service.class);
    lookUp(wiring, "population", Population.class);
    lookUp(wiring, "place", Place.class);
    list(wiring, "sources", Source.class);
    list(wiring, "sectors", Sector.class);
    list(wiring, "issues", Issue.class);
    list(wiring, "services", Service.class);
    list(wiring, "populations", Population.class);
    list(wiring, "places", Place.class);
    related(wiring, "Issue", "narrower", Issue.class, "BROADER");
    related(wiring, "Service", "narrower", Service.class, "BROADER");
    related(wiring, "Population", "narrower", Population.class, "BROADER");
    related(wiring, "Place", "parts", Place.class, "WITHIN");
  }

  private void efforts(RuntimeWiring.Builder wiring) {
    lookUp(wiring, "effort", Effort.class);
    lookUp(wiring, "initiative", Initiative.class);
    lookUp(wiring, "need", Need.class);
    lookUp(wiring, "survey", Survey.class);
    lookUp(wiring, "seatTemplate", SeatTemplate.class);
    var issue = by("issue", Issue.class, "ADDRESSES");
    var service = by("service", Service.class, "DELIVERS");
    var population = by("population", Population.class, "SERVES");
    var place = by("place", Place.class, "IN_PLACE");
    var runBy = by("runBy", Actor.class, "RUN_BY");
    list(wiring, "efforts", Effort.class, runBy, issue, service, population, place);
    list(wiring, "initiatives", Initiative.class, issue, service, population, place);
    list(wiring, "needs", Need.class, place);
    list(wiring, "surveys", Survey.class, place);
    list(wiring, "seatTemplates", SeatTemplate.class, by("issue", Issue.class, "ABOUT"));
    related(wiring, "Effort", "flows", ResourceFlow.class, "FOR");
  }

  private void relations(RuntimeWiring.Builder wiring) {
    lookUp(wiring, "tie", Tie.class);
    lookUp(wiring, "flow", ResourceFlow.class);
    lookUp(wiring, "seat", Seat.class);
    lookUp(wiring, "post", Post.class);
    typed(wiring, "ties", Tie.class, "kind", by("of", Actor.class, "FROM", "TO"));
    var from = by("from", Actor.class, "FROM");
    var to = by("to", Actor.class, "TO");
    typed(wiring, "flows", ResourceFlow.class, "kind", to, from);
    var collaboration = by("collaboration", Collaboration.class, "IN");
    list(wiring, "seats", Seat.class, collaboration, by("member", Actor.class, "HELD_BY"));
    var person = by("person", Person.class, "HELD_BY");
    list(wiring, "posts", Post.class, person, by("organization", Actor.class, "AT"));
  }

  private void lookUp(RuntimeWiring.Builder wiring, String name, Class<? extends Entity> type) {
    field(wiring, "Landscape", name, new LookUp(type, sights));
  }

  private void list(
      RuntimeWiring.Builder wiring, String name, Class<? extends Entity> type, Filter... filters) {
    var list = new LandscapeList(type, List.of(filters), List.of(), queries, sights, codes);
    field(wiring, "Landscape", name, list);
  }

  private void typed(
      RuntimeWiring.Builder wiring,
      String name,
      Class<? extends Entity> type,
      String word,
      Filter... filters) {
    var list = new LandscapeList(type, List.of(filters), List.of(word), queries, sights, codes);
    field(wiring, "Landscape", name, list);
  }

  private void related(
      RuntimeWiring.Builder wiring,
      String owner,
      String name,
      Class<? extends Entity> type,
      String... via) {
    field(wiring, owner, name, new RelatedField(type, List.of(via), false, sights));
  }

  private void byKind(
      RuntimeWiring.Builder wiring,
      String owner,
      String name,
      Class<? extends Entity> type,
      String... via) {
    field(wiring, owner, name, new RelatedField(type, List.of(via), true, sights));
  }

  private static void field(
      RuntimeWiring.Builder wiring, String owner, String name, DataFetcher<?> fetcher) {
    wiring.type(owner, type -> type.dataFetcher(name, fetcher));
  }
}

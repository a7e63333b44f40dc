package org.weft.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.weft.landscape.EntityKind;
import org.weft.landscape.GlobalId;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;
import org.weft.support.DrawnGraph;
import org.weft.support.GraphTest;

/// A thing shows what the graph holds of it; what it names is fetched, one query for each level.
@SpringBootTest
@GraphTest
@AutoConfigureGraphQlTester
@Import(EntityApi.class)
@DrawnGraph(
    """
    CREATE
    (:Landscape {slug: 'l', name: 'L', version: 1}),
    (s:Entity:Source {landscapeId: 'l', entity: 'SOURCE', key: 's', sortKey: 's',
      title: 'Report', type: 'THIRD_PARTY', url: 'https://example.org', publisher: 'P',
      retrievedAt: date('2024-02-29'), licence: 'CC-BY-4.0'}),
    (sector:Entity:Sector {landscapeId: 'l', entity: 'SECTOR', key: 'GOV', sortKey: 'gov',
      scheme: 'weft', code: 'GOV', label: 'Government'}),
    (wide:Entity:Issue {landscapeId: 'l', entity: 'ISSUE', key: 'wide', sortKey: 'wide',
      label: 'Work'}),
    (issue:Entity:Issue {landscapeId: 'l', entity: 'ISSUE', key: 'i', sortKey: 'i',
      label: 'Jobs'}), (issue)-[:BROADER]->(wide),
    (service:Entity:Service {landscapeId: 'l', entity: 'SERVICE', key: 'sv', sortKey: 'sv',
      label: 'Training'}),
    (young:Entity:Population {landscapeId: 'l', entity: 'POPULATION', key: 'y', sortKey: 'y',
      label: 'Young'}),
    (land:Entity:Place {landscapeId: 'l', entity: 'PLACE', key: 'land', sortKey: 'land',
      name: 'Land'}),
    (town:Entity:Place {landscapeId: 'l', entity: 'PLACE', key: 'town', sortKey: 'town',
      name: 'Town', latitude: 47.5, longitude: 8.25, population: 12000, boundary: '{}'}),
    (town)-[:WITHIN]->(land),
    (a:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'a', sortKey: 'a',
      name: 'Alpha', alternativeNames: ['A', 'AA'], type: '10', description: 'First',
      website: 'https://a.example', openToPartners: false, reserves: '6000.5',
      yearlySpend: '12000', financeCurrency: 'EUR', validFrom: date('2001-02-03'),
      evidence: 'CONFIRMED', visibility: 'MEMBERS', touchedIn: 7}),
    (id:Identifier {landscapeId: 'l', scheme: 'GB-CHC', value: '123'}),
    (a)-[:IDENTIFIED_BY]->(id), (a)-[:IN_SECTOR]->(sector), (a)-[:IN_PLACE]->(town),
    (a)-[:WORKS_ON]->(issue), (a)-[:REPRESENTS]->(young), (a)-[:FROM_SOURCE]->(s),
    (k:Entity:Organization:Collaboration {landscapeId: 'l', entity: 'COLLABORATION', key: 'k',
      sortKey: 'k', name: 'Koal', stage: 'IMPLEMENTATION', governanceForm: 'SHARED',
      decisionRule: 'MAJORITY', quota: 2, requiredDepthScheme: 'weft', requiredDepthCode: '5',
      requiredDepthAt: date('2020-04-01')}),
    (a)-[:PART_OF]->(k), (k)-[:HAS_BACKBONE]->(a), (k)-[:DELIVERS]->(service),
    (k)-[:SERVES]->(young), (k)-[:DEPTH_REQUIRED_BY]->(a),
    (p:Entity:Person {landscapeId: 'l', entity: 'PERSON', key: 'p', sortKey: 'p', name: 'Pat'}),
    (post:Entity:Post {landscapeId: 'l', entity: 'POST', key: 'post', sortKey: 'post',
      role: 'Chair'}), (post)-[:HELD_BY]->(p), (post)-[:AT]->(a),
    (e:Entity:Effort {landscapeId: 'l', entity: 'EFFORT', key: 'e', sortKey: 'e',
      name: 'Workshop', status: 'IMPLEMENTATION', capacity: 0, reached: 30, budget: '5000.25',
      budgetCurrency: 'EUR'}),
    (whole:Entity:Effort {landscapeId: 'l', entity: 'EFFORT', key: 'whole', sortKey: 'whole',
      name: 'Programme'}), (e)-[:PART_OF]->(whole),
    (e)-[:RUN_BY]->(a), (e)-[:RUN_BY]->(k), (e)-[:ADDRESSES]->(issue),
    (e)-[:DELIVERS]->(service), (e)-[:SERVES]->(young), (e)-[:IN_PLACE]->(town),
    (plan:Entity:Initiative {landscapeId: 'l', entity: 'INITIATIVE', key: 'plan',
      sortKey: 'plan', name: 'Plan', capacity: 10}),
    (plan)-[:PROPOSED_BY]->(a), (plan)-[:INVITES]->(k), (plan)-[:IN_PLACE]->(town),
    (seat:Entity:Seat {landscapeId: 'l', entity: 'SEAT', key: 'seat', sortKey: 'seat',
      role: 'FUNDER', votes: 3, askedAt: date('2020-03-01')}),
    (seat)-[:IN]->(k), (seat)-[:HELD_BY]->(a), (seat)-[:TAKEN_BY]->(p),
    (seat)-[:ON_BEHALF_OF]->(k), (seat)-[:VOICE_OF]->(young), (seat)-[:APPOINTED_BY]->(a),
    (tie:Entity:Tie {landscapeId: 'l', entity: 'TIE', key: 'tie', sortKey: 'tie',
      kind: 'OWNS', depthScheme: 'weft', depthCode: '2', impetus: 'MANDATED', share: 0.25,
      criticality: 0.5, substitutability: 0.25, resourceKind: 'DATA',
      sharedContents: ['INFORMATION', 'DECISIONS'], askedAt: date('2020-02-01')}),
    (tie)-[:FROM]->(a), (tie)-[:TO]->(k), (tie)-[:IMPETUS_BY]->(k), (tie)-[:CLAIMED_BY]->(a),
    (tie)-[:CONFIRMED_BY]->(k),
    (f:Entity:ResourceFlow {landscapeId: 'l', entity: 'FLOW', key: 'f', sortKey: 'f',
      kind: 'MONEY', amount: '1250.50', currency: 'EUR', basis: 'DISBURSED',
      earmarking: 'EARMARKED', conditions: 'Report', regrantType: 'FRG010', programme: 'Pr',
      title: 'Grant', description: 'D'}),
    (f)-[:FROM]->(a), (f)-[:TO]->(k), (f)-[:FOR]->(e), (f)-[:IN_PLACE]->(town),
    (gift:Entity:ResourceFlow {landscapeId: 'l', entity: 'FLOW', key: 'gift', sortKey: 'gift',
      kind: 'STAFF_TIME', unit: 'hours'}), (gift)-[:TO]->(k),
    (n:Entity:Need {landscapeId: 'l', entity: 'NEED', key: 'n', sortKey: 'n', people: 0}),
    (n)-[:ABOUT]->(issue), (n)-[:IN_PLACE]->(town), (n)-[:OF]->(young),
    (v:Entity:Survey {landscapeId: 'l', entity: 'SURVEY', key: 'v', sortKey: 'v',
      checkedAt: date('2020-01-01')}),
    (v)-[:ABOUT_SERVICE]->(service), (v)-[:IN_PLACE]->(town),
    (t:Entity:SeatTemplate {landscapeId: 'l', entity: 'SEAT_TEMPLATE', key: 't', sortKey: 't',
      roles: ['FUNDER', 'OPPOSITION'], resourceKinds: ['DATA']}),
    (t)-[:ABOUT]->(issue), (t)-[:REQUIRES_SECTOR]->(sector), (t)-[:REQUIRES_VOICE]->(young),
    (t)-[:FROM_SOURCE]->(s)
    """)
class EntityContentsGraphTest {

  private final GraphQlTester api;

  EntityContentsGraphTest(@Autowired GraphQlTester api) {
    this.api = EntityApi.patient(api);
  }

  @BeforeEach
  void everythingMayBeSeen() {
    EntityApi.CLEARANCE.set(Visibility.STEWARDS);
  }

  @Test
  void anOrganizationShowsAllOfItself() {
    assertShown(
        "organization(id: \"a\")",
        """
        name alternativeNames type identifiers { scheme id } sectors { scheme code label }
        places { name latitude longitude population boundary within { name } } issues { label }
        represents { label } partOf { __typename key } description website openToPartners
        reserves yearlySpend financeCurrency validFrom validTo evidence visibility touchedIn
        source { title type url publisher retrievedAt licence source { key } }
        """,
        """
        {"name": "Alpha", "alternativeNames": ["A", "AA"], "type": "10",
         "identifiers": [{"scheme": "GB-CHC", "id": "123"}],
         "sectors": [{"scheme": "weft", "code": "GOV", "label": "Government"}],
         "places": [{"name": "Town", "latitude": 47.5, "longitude": 8.25, "population": 12000, "boundary": "{}",
           "within": {"name": "Land"}}],
         "issues": [{"label": "Jobs"}], "represents": [{"label": "Young"}],
         "partOf": {"__typename": "Collaboration", "key": "k"}, "description": "First",
         "website": "https://a.example", "openToPartners": false, "reserves": "6000.5",
         "yearlySpend": "12000", "financeCurrency": "EUR", "validFrom": "2001-02-03",
         "validTo": null, "evidence": "CONFIRMED", "visibility": "MEMBERS", "touchedIn": 7,
         "source": {"title": "Report", "type": "THIRD_PARTY", "url": "https://example.org",
           "publisher": "P", "retrievedAt": "2024-02-29", "licence": "CC-BY-4.0", "source": null}}
        """);
  }

  @Test
  void aCollaborationShowsAllOfItself() {
    assertShown(
        "collaboration(id: \"k\")",
        """
        stage governanceForm decisionRule quota backbone { name } services { label }
        populations { label } openToPartners reserves financeCurrency sectors { key } evidence visibility
        seats(first: 1) { edges { node { collaboration { name } member { name } person { name }
          onBehalfOf { name } role voiceOf { label } votes appointedBy { name } askedAt } } }
        requiredDepthScheme requiredDepthCode requiredDepthBy { name } requiredDepthAt
        """,
        """
        {"stage": "IMPLEMENTATION", "governanceForm": "SHARED", "decisionRule": "MAJORITY",
         "quota": 2, "backbone": {"name": "Alpha"}, "services": [{"label": "Training"}],
         "populations": [{"label": "Young"}], "openToPartners": null, "reserves": null, "financeCurrency": null, "sectors": [],
         "evidence": "CLAIMED", "visibility": "PUBLIC",
         "seats": {"edges": [{"node": {"collaboration": {"name": "Koal"},
           "member": {"name": "Alpha"}, "person": {"name": "Pat"}, "onBehalfOf": {"name": "Koal"},
           "role": "FUNDER", "voiceOf": [{"label": "Young"}], "votes": 3,
           "appointedBy": {"name": "Alpha"}, "askedAt": "2020-03-01"}}]},
         "requiredDepthScheme": "weft", "requiredDepthCode": "5",
         "requiredDepthBy": {"name": "Alpha"}, "requiredDepthAt": "2020-04-01"}
        """);
  }

  @Test
  void aFlowShowsAllOfItself() {
    assertShown(
        "flow(id: \"f\")",
        """
        kind from { name } to { name } effort { name } amount currency unit basis earmarking
        conditions regrantType programme title description places { name }
        """,
        """
        {"kind": "MONEY", "from": {"name": "Alpha"}, "to": {"name": "Koal"},
         "effort": {"name": "Workshop"}, "amount": "1250.50", "currency": "EUR", "unit": null,
         "basis": "DISBURSED", "earmarking": "EARMARKED", "conditions": "Report",
         "regrantType": "FRG010", "programme": "Pr", "title": "Grant", "description": "D",
         "places": [{"name": "Town"}]}
        """);
  }

  @Test
  void whatIsUnknownIsNullAndNeverZero() {
    assertShown(
        "flow(id: \"gift\")",
        "kind from { name } amount currency unit basis effort { key } places { key }",
        """
        {"kind": "STAFF_TIME", "from": null, "amount": null, "currency": null, "unit": "hours",
         "basis": null, "effort": null, "places": []}
        """);
  }

  @Test
  void aTieShowsAllOfItself() {
    assertShown(
        "tie(id: \"tie\")",
        """
        kind from { name } to { name } depthScheme depthCode impetus impetusBy { name }
        claimedBy { name } confirmedBy { name } share
        criticality substitutability resourceKind sharedContents askedAt
        """,
        """
        {"kind": "OWNS", "from": {"name": "Alpha"}, "to": {"name": "Koal"}, "depthScheme": "weft",
         "depthCode": "2", "impetus": "MANDATED", "impetusBy": {"name": "Koal"},
         "claimedBy": {"name": "Alpha"}, "confirmedBy": {"name": "Koal"}, "share": 0.25,
         "criticality": 0.5, "substitutability": 0.25, "resourceKind": "DATA",
         "sharedContents": ["INFORMATION", "DECISIONS"], "askedAt": "2020-02-01"}
        """);
  }

  @Test
  void whatIsDoneAndProposedShowsAllOfItself() {
    assertShown(
        "effort(id: \"e\")",
        """
        name status runBy { name } issues { label } services { label } populations { label }
        places { name } capacity reached openToPartners partOf { name } budget budgetCurrency
        flows(first: 1) { totalCount edges { node { key } } }
        """,
        """
        {"name": "Workshop", "status": "IMPLEMENTATION",
         "runBy": [{"name": "Alpha"}, {"name": "Koal"}], "issues": [{"label": "Jobs"}],
         "services": [{"label": "Training"}], "populations": [{"label": "Young"}],
         "places": [{"name": "Town"}], "capacity": 0, "reached": 30, "openToPartners": null,
         "partOf": {"name": "Programme"}, "budget": "5000.25", "budgetCurrency": "EUR",
         "flows": {"totalCount": 1, "edges": [{"node": {"key": "f"}}]}}
        """);
    assertShown(
        "initiative(id: \"plan\")",
        "name proposedBy { name } invites { name } places { name } capacity",
        """
        {"name": "Plan", "proposedBy": {"name": "Alpha"}, "invites": [{"name": "Koal"}],
         "places": [{"name": "Town"}], "capacity": 10}
        """);
  }

  @Test
  void needsSurveysTemplatesPeopleAndPostsShowAllOfThemselves() {
    assertShown(
        "need(id: \"n\")",
        "issue { label } service { label } place { name } population { label } people",
        """
        {"issue": {"label": "Jobs"}, "service": null, "place": {"name": "Town"},
         "population": {"label": "Young"}, "people": 0}
        """);
    assertShown(
        "survey(id: \"v\")",
        "issue { label } service { label } place { name } population { label } checkedAt",
        """
        {"issue": null, "service": {"label": "Training"}, "place": {"name": "Town"},
         "population": null, "checkedAt": "2020-01-01"}
        """);
    assertShown(
        "seatTemplate(id: \"t\")",
        "issue { label } roles sectors { label } resourceKinds populations { label } source { key }",
        """
        {"issue": {"label": "Jobs"}, "roles": ["FUNDER", "OPPOSITION"],
         "sectors": [{"label": "Government"}], "resourceKinds": ["DATA"],
         "populations": [{"label": "Young"}], "source": {"key": "s"}}
        """);
    assertShown(
        "person(id: \"p\")",
        "name posts(first: 1) { edges { node { role organization { name } person { name } } } }",
        """
        {"name": "Pat", "posts": {"edges": [{"node": {"role": "Chair",
          "organization": {"name": "Alpha"}, "person": {"name": "Pat"}}}]}}
        """);
  }

  @Test
  void whatPointsToAThingIsListedWithIt() {
    assertShown(
        "actor(id: \"k\")",
        """
        flowsReceived(first: 5) { totalCount edges { node { key } } }
        money: flowsReceived(first: 5, kind: MONEY) { totalCount edges { node { key } } }
        flowsGiven(first: 5) { totalCount edges { node { key } } }
        ties(first: 5) { edges { node { key } } }
        efforts(first: 5) { edges { node { key } } }
        seatsHeld(first: 5) { totalCount }
        """,
        """
        {"flowsReceived": {"totalCount": 2, "edges": [{"node": {"key": "f"}}, {"node": {"key": "gift"}}]},
         "money": {"totalCount": 1, "edges": [{"node": {"key": "f"}}]},
         "flowsGiven": {"totalCount": 0, "edges": []},
         "ties": {"edges": [{"node": {"key": "tie"}}]},
         "efforts": {"edges": [{"node": {"key": "e"}}]}, "seatsHeld": {"totalCount": 0}}
        """);
    assertShown(
        "place(id: \"land\")",
        "parts(first: 5) { edges { node { name } } }",
        """
        {"parts": {"edges": [{"node": {"name": "Town"}}]}}
        """);
    assertShown(
        "issue(id: \"wide\")",
        "narrower(first: 5) { edges { node { label broader { label } } } }",
        """
        {"narrower": {"edges": [{"node": {"label": "Jobs", "broader": {"label": "Work"}}}]}}
        """);
  }

  @Test
  void aListBelowAThingSeesWhatTheLandscapeSees() {
    api.document(
            """
            { landscape(slug: "l", evidence: EVIDENCED) { place(id: "town") {
                within { parts(first: 1) { totalCount } } } }
              strict: landscape(slug: "l", evidence: CONFIRMED) { actor(id: "a") {
                ties(first: 1) { totalCount } } } }
            """)
        .execute()
        .path("landscape.place.within.parts.totalCount")
        .entity(Integer.class)
        .isEqualTo(1)
        .path("strict.actor.ties.totalCount")
        .entity(Integer.class)
        .isEqualTo(0);
  }

  @Test
  void aGlobalIdFindsItsThing() {
    var id = GlobalId.of(new Ref<>("l", EntityKind.COLLABORATION, "k"));
    api.document("{ node(id: \"" + id + "\") { __typename id ... on Actor { name } } }")
        .execute()
        .path("node")
        .entity(Map.class)
        .isEqualTo(Map.of("__typename", "Collaboration", "id", id, "name", "Koal"));
  }

  @Test
  void aGlobalIdOfNothingIsNullAndNoIdIsAnError() {
    var nothing = GlobalId.of(new Ref<>("l", EntityKind.TIE, "none"));
    api.document("{ node(id: \"" + nothing + "\") { id } }").execute().path("node").valueIsNull();
    api.document("{ node(id: \"x\") { id } }")
        .execute()
        .errors()
        .satisfy(
            errors -> assertThat(errors.getFirst().getMessage()).contains("is not a global id"));
  }

  @Test
  void aHiddenThingIsLeftOutAndNamedWhereItIsNeeded() {
    EntityApi.CLEARANCE.set(Visibility.PUBLIC);
    assertShown("effort(id: \"e\")", "runBy { name }", "{\"runBy\": [{\"name\": \"Koal\"}]}");
    assertShown("flow(id: \"f\")", "from { name }", "{\"from\": null}");
    api.document("{ landscape(slug: \"l\") { tie(id: \"tie\") { from { name } } } }")
        .execute()
        .errors()
        .satisfy(errors -> {
          assertThat(errors).hasSize(1);
          assertThat(errors.getFirst().getErrorType()).isEqualTo(ErrorType.NOT_FOUND);
          assertThat(errors.getFirst().getMessage())
              .isEqualTo("Organization 'a' of landscape 'l' is not there, or not to be shown");
        });
  }

  @Test
  void aLevelIsOneQueryHoweverManyThingsItHas() {
    EntityApi.QUERIES.forget();
    api.document(
            """
            { landscape(slug: "l") { places(first: 9) { edges { node {
                name within { name } source { title }
                parts(first: 3) { totalCount edges { node { name within { name } } } } } } } } }
            """)
        .execute()
        .errors()
        .verify();
    assertThat(EntityApi.QUERIES.asked())
        .filteredOn(query -> !query.contains("landscape, with its version"))
        .containsExactlyInAnyOrder(
            "One page of a kind, as a view sees it, from the start on.",
            "One page per anchor of what points to it, as a view sees it, from the start on.",
            "How many point to each anchor, as a view sees it.",
            "The things that these references name, whatever their kind and landscape, if they may"
                + " be shown.");
  }

  private void assertShown(String field, String fields, String json) {
    api.document("{ landscape(slug: \"l\") { shown: " + field + " { " + fields + " } } }")
        .execute()
        .path("landscape.shown")
        .matchesJsonStrictly(json);
  }
}

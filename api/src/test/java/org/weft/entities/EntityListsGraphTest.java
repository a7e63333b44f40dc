package org.weft.entities;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.weft.support.DrawnGraph;
import org.weft.support.GraphTest;

/// A list holds what its landscape sees, in the order of names, page by page.
@SpringBootTest
@GraphTest
@AutoConfigureGraphQlTester
@Import(AskedLandscape.class)
@DrawnGraph(
    """
    (:Landscape {slug: 'l', name: 'L', version: 1}), (:Landscape {slug: 'm', name: 'M', version: 1}),
    (gov:Entity:Sector {landscapeId: 'l', entity: 'SECTOR', key: 'GOV', sortKey: 'gov', label: 'Gov'}),
    (town:Entity:Place {landscapeId: 'l', entity: 'PLACE', key: 'town', sortKey: 'town', name: 'Town'}),
    (a:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'a', sortKey: 'alpha a', name: 'Alpha', type: '10'}),
    (b:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'b', sortKey: 'beta b', name: 'Beta', type: '22'}),
    (c:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'c', sortKey: 'gamma c', name: 'Gamma'}),
    (d:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'd', sortKey: 'delta d', name: 'Delta', validTo: date('2020-12-31')}),
    (e:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'e', sortKey: 'eps e', name: 'Eps', evidence: 'EVIDENCED', validFrom: date('2010-01-01')}),
    (other:Entity:Organization {landscapeId: 'm', entity: 'ORGANIZATION', key: 'a', sortKey: 'other a', name: 'Other'}),
    (k:Entity:Organization:Collaboration {landscapeId: 'l', entity: 'COLLABORATION', key: 'k', sortKey: 'koal k', name: 'Koal'}),
    (a)-[:IN_SECTOR]->(gov), (b)-[:IN_SECTOR]->(gov), (b)-[:IN_PLACE]->(town), (c)-[:IN_PLACE]->(town),
    (f1:Entity:ResourceFlow {landscapeId: 'l', entity: 'FLOW', key: 'f1', sortKey: 'f1', kind: 'MONEY', amount: '1000.50', currency: 'EUR', validFrom: date('2019-05-01')}),
    (f2:Entity:ResourceFlow {landscapeId: 'l', entity: 'FLOW', key: 'f2', sortKey: 'f2', kind: 'DATA'}),
    (f3:Entity:ResourceFlow {landscapeId: 'l', entity: 'FLOW', key: 'f3', sortKey: 'f3', kind: 'MONEY', validFrom: date('2999-01-01')}),
    (f1)-[:FROM]->(a), (f1)-[:TO]->(b), (f2)-[:FROM]->(a), (f2)-[:TO]->(b), (f3)-[:FROM]->(a), (f3)-[:TO]->(c),
    (t:Entity:Tie {landscapeId: 'l', entity: 'TIE', key: 't', sortKey: 't', kind: 'SUPPORTS'}), (t)-[:FROM]->(a), (t)-[:TO]->(a)
    """)
class EntityListsGraphTest {

  @Autowired private GraphQlTester api;

  @Test
  void smoke() {
    var r =
        api.document(
                """
                { landscape(slug: "l") {
                    organizations(first: 2) { totalCount edges { cursor node { id key name sectors { label } flowsGiven(first: 5) { totalCount edges { node { key kind amount from { name } to { name } } } } } } pageInfo { hasNextPage hasPreviousPage endCursor } }
                    back: organizations(last: 2) { edges { node { name } } }
                    gov: organizations(first: 5, sector: "GOV") { totalCount edges { node { name ties(first: 1) { edges { node { from { name ... on Organization { places { name } } } } } } } } }
                    actor(id: "k") { __typename name }
                    search(query: "alpa", first: 4) { totalCount edges { score node { __typename key } } }
                } }
                """)
            .execute();
    System.out.println("RESULT " + r.returnResponse());
  }
}

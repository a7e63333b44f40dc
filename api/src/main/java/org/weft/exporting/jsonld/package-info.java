/// Linked data as JSON-LD 1.1: the W3C Organization ontology, https://www.w3.org/TR/vocab-org/,
/// with Dublin Core terms, SKOS, schema.org and OWL-Time where it has no term.
///
/// | ours | class | properties |
/// |---|---|---|
/// | organization | `org:Organization` | `org:identifier`, `org:classification`, `org:purpose` (issues), `org:subOrganizationOf` (part of), `schema:location` (places), `schema:category` (sectors) |
/// | collaboration | `org:OrganizationalCollaboration` | the same |
/// | person | `schema:Person` | |
/// | post, seat, tie MEMBER_OF | `org:Membership` | `org:member`, `org:organization`, `org:role`, `org:memberDuring` |
/// | any other tie | `org:linkedTo`, and an `rdf:Statement` of it | `schema:additionalType` is its kind |
/// | flow of money | `schema:MonetaryGrant` | `schema:funder`, `schema:fundedItem`, `schema:amount` |
/// | any other flow | `schema:Grant` | `schema:sponsor`, `schema:fundedItem`, `schema:size` |
/// | effort, proposal | `schema:Service` | `schema:provider`, `schema:areaServed`, `schema:audience`, `schema:serviceType`, `dcterms:subject` |
/// | sector, issue, service, population | `skos:Concept` | `skos:prefLabel`, `skos:notation`, `skos:broader` |
/// | place | `schema:Place` | `schema:containedInPlace`, `schema:geo` |
/// | source | `dcterms:BibliographicResource` | `dcterms:license` where it is an address, else `dcterms:rights`; `dcterms:publisher`, `dcterms:date` |
/// | valid time | `dcterms:temporal` | a `dcterms:PeriodOfTime` |
/// | source, evidence, visibility of a fact | `dcterms:source`, `dcterms:provenance`, `dcterms:accessRights` | |
@NullMarked
package org.weft.exporting.jsonld;

import org.jspecify.annotations.NullMarked;

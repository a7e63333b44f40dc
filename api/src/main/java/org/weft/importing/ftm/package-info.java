/// FollowTheMoney, the data model of Aleph and OpenSanctions: entities as JSON Lines, in a list or
/// alone, also nested in properties; model 3.x and 4.x, <https://followthemoney.tech/>.
///
/// Also tables of statements, <https://followthemoney.tech/docs/statements/>: the columns
/// `canonical_id` (else `entity_id`), `schema`, `prop` and `value` become entities, whose schema is
/// the one that says most. Datasets, languages and days of statements are dropped.
///
/// | source field | our field | note |
/// |---|---|---|
/// | `id` | `key`, after `ftm/` | entities of one id are one |
/// | Organization, Company, PublicBody, LegalEntity | `Organization` | PublicBody has type 15 |
/// | `name`, `alias`, `weakAlias`, `previousName`, `abbreviation` | `name`, `alternativeNames` | of several names the first by alphabet is the name |
/// | `leiCode`, `wikidataId`, `registrationNumber` | `identifiers` of XI-LEI, XI-WIKIDATA, `registration-` and the country | |
/// | `country`, `jurisdiction`, `mainCountry` | `places` | |
/// | `description`, `website`, `sector`, `parent` | `description`, `website`, `sectors`, `partOf` | |
/// | `incorporationDate`, `dissolutionDate` | `validFrom`, `validTo` | of a year or month the first or last day, with a notice |
/// | `addressEntity`, Address `city`, `country` | `places` | of organizations only |
/// | Identification `type`, `number` | `identifiers` | of an organization; those of people are left out |
/// | Person `name` | `Person.name` | only of people with a post |
/// | Ownership | tie OWNS with `share` of `percentage`; of a person a post | a range has no share |
/// | Directorship | a post; of an organization UNKNOWN_LINK | |
/// | Membership, Representation | tie MEMBER_OF, REPRESENTS; of a person a post | |
/// | Employment, UnknownLink | UNKNOWN_LINK; of a person a post where `role` says which | |
/// | Occupancy, Position | a post | at the `organization` of the position; one without it is rejected |
/// | Succession | UNKNOWN_LINK | with a notice: there is no kind for it |
/// | Payment | flow of MONEY, basis DISBURSED | `purpose` is its title; `amount`, else `amountEur` or `amountUsd`; of individuals: left out |
/// | Project, ProjectParticipant | `Effort`, `runBy` | not those who fund it |
///
/// Dropped: Family, Associate, streets of addresses, and every other schema, which are counted;
/// birth dates, nationalities, topics, contacts, tax numbers.
@NullMarked
package org.weft.importing.ftm;

import org.jspecify.annotations.NullMarked;

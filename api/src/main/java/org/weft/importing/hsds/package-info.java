/// The Human Services Data Specification of Open Referral: who offers which services where. HSDS
/// 1.1 and 2.0 as tables, 3.0 and 3.1 as tables and JSON, and JSON of Open Referral UK,
/// <https://docs.openreferral.org/>.
///
/// Everything becomes rows of the tables of the standard, whether it was a row of a file or nested
/// in JSON, under the name that the table has in 3.x. So both versions are read by the same rules.
///
/// | source field | our field | note |
/// |---|---|---|
/// | `organization.id` | `Organization.key`, `hsds-` before it | an id that is no UUID is unique in its own data only: it has the name before it |
/// | `name`, `alternate_name`, `description` | `name`, `alternativeNames`, `description` | |
/// | `website`, `url` (1.1) | `website` | |
/// | `parent_organization_id` | `partOf` | |
/// | `organization_identifier` | `identifiers` | an org-id.guide identifier by its own scheme |
/// | `tax_id` (1.1) | `identifiers` of US-EIN | where it has the form of one |
/// | `service.id` | `Effort.key` | as for organizations |
/// | `name`, `description`, `organization_id` | `name`, `description`, `runBy` | |
/// | `status` | `status` | active IMPLEMENTATION; inactive and temporarily closed SUSPENDED; defunct CLOSED |
/// | `eligibility_description`, `eligibility` (1.1) | `populations`, else the end of `description` | adult, child, teen, family, female, male, transgender are populations |
/// | `minimum_age`, `maximum_age` | `populations` | such as ages 12 to 25 |
/// | `location.organization_id`, `organization.locations` | `Organization.places` | |
/// | `service_at_location`, `location`, also `locations` in a service | `Effort.places`, `Place` | within city, region and country of its address; virtual and postal ones are no places |
/// | `location.latitude`, `longitude` | the same | |
/// | `address.city`, `state_province`, `region`, `country` | `Place.within` | |
/// | `service_area.name`, `service_area` (1.1) | `Effort.places` | by its code of the Office for National Statistics where `extent` has one |
/// | `service_area.extent` of type geojson | `Place.boundary` | |
/// | `attribute`, `service_taxonomy` (1.1) with `taxonomy_term`, `taxonomy` (1.1) | `Effort.services` | terms of Human Situations, circumstances or age groups are `populations`, goals of SDG are `issues`; each with all terms above it |
/// | `service_capacity.maximum` | `capacity` | where its unit is people; of several the largest |
/// | `datapackage.json` | the import's `Source` | |
///
/// Dropped: `contact`, `phone`, `email`; `schedule`, `language`, `accessibility`, `cost_option`,
/// `payment_accepted`, `required_document`, `funding`, `metadata`, `program`; of organizations tax
/// and legal status, year and logo; of services fees, licences, wait time, alerts and other names;
/// of locations streets, transport and external identifiers; attributes of anything but services.
@NullMarked
package org.weft.importing.hsds;

import org.jspecify.annotations.NullMarked;

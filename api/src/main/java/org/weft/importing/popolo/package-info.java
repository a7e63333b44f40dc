/// Popolo, people and organizations of public life: JSON of the specification of 2013 to 2015,
/// <https://www.popoloproject.com/specs/>, as EveryPolitician and Open Civic Data write it.
///
/// | source field | our field | note |
/// |---|---|---|
/// | `organizations[]` `id`, `name`, `other_names` | `key` after `popolo/`, `name`, `alternativeNames` | |
/// | `identifiers[]` `scheme`, `identifier` | `identifiers` | placeholders are none |
/// | `classification` | `sectors` | by its name |
/// | `parent_id`, `area_id`, `area` | `partOf`, `places` | |
/// | `abstract`, `description` | `description` | |
/// | `founding_date`, `dissolution_date` | `validFrom`, `validTo` | of a year or month the first or last day, with a notice |
/// | `persons[]` `id`, `name` | `Person` | only of people with a membership |
/// | `memberships[]` of a person | `Post` | `role`, else `label`, else the label of its post, else member |
/// | `memberships[]` of an organization | tie MEMBER_OF | |
/// | `posts[]` `label`, `organization_id` | | where a membership says nothing itself |
/// | `start_date`, `end_date`; dates of the event `legislative_period_id` | `validFrom`, `validTo` | |
/// | `areas[]` `id`, `name`, `parent_id` | `Place` | |
///
/// Dropped: identifiers, birth, gender, contacts and links of people; `on_behalf_of_id` and the
/// area of a membership; geometries; motions, votes, counts and speeches.
@NullMarked
package org.weft.importing.popolo;

import org.jspecify.annotations.NullMarked;

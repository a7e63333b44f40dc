/// Who does what where: what tables of humanitarian presence and need say, in the words of the
/// Humanitarian Exchange Language (HXL 1.1, <https://hxlstandard.org>), and the facts that come of
/// it. The formats `hxl` and `hapi` differ in how they name their columns.
///
/// | hashtag | our field | note |
/// |---|---|---|
/// | `#org`, `#org+name`, `+acronym`, `+code` | `Organization.name`, `alternativeNames` | key `3w/` and the code, else the name, else the acronym; an acronym alone is the one organization that has it beside its name |
/// | `#org+type` | `Organization.type` | words and OCHA's codes as IATI OrganisationType; donors, Red Cross and Red Crescent, religious organizations and media have no code there |
/// | `#org+url` | `website` | |
/// | `#org+impl`, or without a role | `Effort.runBy` | |
/// | `#org+prog` | `Effort.runBy` where nobody implements, else a tie COLLABORATES_WITH to those who do | also `+lead`, `+reporting`, `+agency` |
/// | `#org+funder`, `+fund`, `+donor` | a flow of money of unknown amount to those who program, else implement | |
/// | `#sector` | `Service` | key `3w/` and its code, else its name; several columns are several sectors |
/// | `#subsector` | `Service`, `broader` its sector | counts in place of it |
/// | `#country`, `#adm0` to `#adm5`, `#loc` | `Place`, each `within` the one above | key: ISO 3166-1 code of a country, p-code, else the name within what it lies in |
/// | `#geo+lat`, `+lon`, `+coord` | point of the smallest place | left out where rows give a place several points |
/// | `#population` | `Place.population` of the smallest place | |
/// | `#inneed`, `+idps`, `+refugees` … | `Need`, of that population | one for each place, sector, group and period; of contradictory numbers the most frequent; without a sector it is left out |
/// | `#targeted`, `#capacity` | `Effort.capacity` | |
/// | `#reached` | `Effort.reached` | |
/// | `#beneficiary`, `#inneed+group` … | `Effort.populations`, `Need.population` | `all` is everybody, and no group |
/// | `#activity`, `+code` | `Effort.name`, part of its key | without a name: its sectors and places |
/// | `#description` | `Effort.description` | |
/// | `#status` | `Effort.status` | in English, French and Spanish; IMPLEMENTATION in a table without that column |
/// | `#date+start`, `+end` | `validFrom`, `validTo` of efforts, flows and needs | of a year or month the first or last day |
/// | `#meta+source` | a `Source` of the effort | else the import's own |
///
/// A cell of organizations, sectors or places that holds `;` or `|` names several, with a notice
/// where its hashtag lacks `+list`; a row of `Total` is rejected. A vocabulary (`+v_`) beside
/// `+name` is of names, else of codes.
///
/// All rows that say the same are one effort. Dropped: `#affected`; people counted by sex, age,
/// disability or household; people targeted or reached by nobody in particular; `#contact`,
/// `#email` and all else of the standard; columns without a hashtag; translations beside a column
/// without a language; places of origin and destination. A hashtag that is not of the standard is
/// named once in a notice.
@NullMarked
package org.weft.importing.whowhatwhere;

import org.jspecify.annotations.NullMarked;

/// The IATI Activity Standard: activities of development and humanitarian aid, who takes part in
/// them, and which money they promise and pay to whom. Versions 2.01 to 2.03, and what versions
/// 1.01 to 1.05 have in common with them,
/// <https://iatistandard.org/en/iati-standard/203/activity-standard/>.
///
/// | source field | our field | note |
/// |---|---|---|
/// | `iati-identifier` | `Effort.key` | stated twice: the activity that was updated last |
/// | `title`, `description` | `name`, `description` | in the default language, else English, else the first; descriptions of several types one after the other |
/// | `activity-status` | `status` | |
/// | `activity-date` | `validFrom`, `validTo` | the actual day, else the planned one |
/// | `participating-org` role 4 | `Effort.runBy` | nobody implements: who extends it (role 3), with a notice |
/// | `participating-org` roles 2, 3 | a `Tie` UNKNOWN_LINK to each that implements | one tie of two organizations, over the time of all their activities |
/// | `participating-org` role 1 | a `ResourceFlow` without amount and basis, to the reporting organization | only of those who give for it in no transaction |
/// | any organization's `ref` | first of `identifiers`, so also the key | `GB-CHC-202918` is scheme `GB-CHC`, id `202918`; `41122` is `XM-DAC-41122`; a placeholder is none |
/// | a `ref` of no register, a name alone | `Organization.key` after that of the reporting organization | in one activity a name goes with the identifier that it has there |
/// | `narrative`, `type` of an organization | `name`, `alternativeNames`, `type`, `sectors` | the most frequent; sectors by type |
/// | `reporting-org` | `Source` of what it states, `publisher` | one alone: the import's source; `secondary-reporter`: a third party, never assumed to give or receive |
/// | `recipient-country`, `recipient-region`, `location` | `Effort.places` | a country with locations is where they lie within; region 998 is no place |
/// | `location` codes, `administrative`, `name`, `point` | `Place.scheme`, `code`, `within`, `name`, `latitude`, `longitude` | |
/// | `sector`, `tag` of vocabularies 2 and 3, `humanitarian-scope` of type 1 | `Effort.issues` | `DAC-12220` within `DAC-122` within `DAC-120`; `SDG-3.2` within `SDG-3`; sectors of transactions count for their activity |
/// | `transaction` 1, 3, 4, 7, 8 | `ResourceFlow`, basis DISBURSED | what giver and receiver both report alike is kept once, as CONFIRMED |
/// | `transaction` 2, 11 | `ResourceFlow`, basis COMMITTED | |
/// | `transaction` 12, 13 | `ResourceFlow`, basis PLANNED | a pledge binds nobody |
/// | `planned-disbursement` | `ResourceFlow`, basis PLANNED, over its period | parties as of a transaction; a revised one in place of the original one of the same parties and period |
/// | `budget` | `Effort.budget`, `budgetCurrency` | the sum over all periods, a revised one in place of the original one; left out, with a notice, where periods overlap or currencies differ |
/// | `related-activity` 1, 2 | `Effort.partOf` | one larger activity of the same import, told by either side |
/// | `provider-org`, `receiver-org` | `from`, `to` | left out: the reporting organization; the receiver of what goes out: the one that implements, or the transaction is left out; the giver of what comes in: the one that funds, or unknown; each with a notice |
/// | `receiver-activity-id` | `ResourceFlow.effort` | of an activity in the same import; else the activity that states it |
/// | `provider-activity-id` | `programme` | its identifier; of what goes out to another activity, the activity that states it |
/// | `value`, `currency`, `default-currency` | `amount`, `currency` | a negative amount cancels an equal one; else it is left out, with a notice |
/// | `transaction-date`, else `value-date` | `validFrom` | |
/// | `aid-type` of vocabulary 2 | `earmarking` | |
/// | `conditions` attached | `conditions` of all its flows | |
/// | `recipient-country`, `recipient-region` of a transaction | `ResourceFlow.places` | |
///
/// Dropped: shares (`percentage`) of countries, regions and sectors, since an amount is stated once
/// and for all of them; transactions of types 5, 6, 9 and 10, which give nothing; expenditure
/// without a receiver; related activities of types 3 to 5, which are no parts of one another;
/// `country-budget-items`, `capital-spend`, the periods and the status of budgets, `policy-marker`,
/// `result`, `document-link`, `contact-info`, `other-identifier`, `legacy-data`, `crs-add`, `fss`,
/// `activity-scope`, types of collaboration, flow, finance and aid, `disbursement-channel`,
/// `location-reach`, `exactness`, the appeal of a `humanitarian-scope`, other tags, texts in
/// further languages. An element that is not of the standard is named once in a notice.
@NullMarked
package org.weft.importing.iati;

import org.jspecify.annotations.NullMarked;

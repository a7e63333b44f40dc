/// The 360Giving Data Standard: grants as UK funders publish them. JSON packages, CSV and
/// workbooks, schema 1.4.3 (older ones, too), <https://standard.threesixtygiving.org/>.
///
/// One model of a grant has two readers: a row of a table becomes the object that the package would
/// have, its columns by title (`Recipient Org:0:Charity Number`, spaces and capitals as they come)
/// or by path (`recipientOrganization/0/charityNumber`). A column that begins with `#` is a remark.
/// Cells that are blank say nothing; dates of workbooks are dates, whatever the cell shows. Parts
/// of grants may stand in sheets or files of their own, each row with the identifier of its grant;
/// objects of one list are the same where their `id` is.
///
/// | source field | our field | note |
/// |---|---|---|
/// | `grants[].id` | `ResourceFlow.key` | a second flow of the same grant has `#disbursed` after it; of different grants under one id the last `dateModified` is taken |
/// | `amountAwarded` | flow `amount`, basis COMMITTED | missing: the amount is unknown; `£1,250.50` is read as a number, with a notice |
/// | `amountDisbursed` | a second flow's `amount`, basis DISBURSED | dated by the award: when it was paid is not said |
/// | `currency` | `currency` | without a code of ISO 4217 the amount is unknown |
/// | `awardDate` | `validFrom` | `05/06/2014 00:00` is read day first, with a notice |
/// | `plannedDates[0].endDate`, `duration` | `validTo` | duration counts months from `startDate`, else `awardDate`; of a year or month the last or first day |
/// | `title`, `description` | the same | cut at 500 and 20,000 characters, with a notice |
/// | `grantProgramme[].title` | `programme` | several are joined by `; ` |
/// | `regrantType` | `regrantType` | |
/// | `beneficiaryLocation[]` | `ResourceFlow.places` | see Location |
/// | `fundingOrganization[0]` | `from` | more than one: the first, with a notice |
/// | `recipientOrganization[0]` | `to` | more than one: the first, with a notice |
/// | `recipientIndividual` | | the grant is left out and counted; no person is ever stored |
/// | Organization `id` | first of `identifiers`, so also the key | `GB-CHC-1070468` is scheme `GB-CHC`, id `1070468`; a placeholder is none |
/// | `charityNumber`, `companyNumber` | `identifiers` of GB-CHC, GB-SC, GB-NIC, GB-COH | |
/// | Organization `name`, `alternateName` | `name`, `alternativeNames` | of several spellings the most frequent is the name |
/// | Organization `url`, `description` | `website`, `description` | |
/// | Organization `addressCountry`, `location[]` | `places` | a country by its ISO 3166-1 code or English name |
/// | Location `geoCode`, `geoCodeType` | `Place.code`, `scheme` | ONS codes are keys by themselves |
/// | Location `name`, `countryCode` | `Place.name`, `within` | a country's name is that country, which has no source of its own |
/// | Location `latitude`, `longitude` | the same | of a coded place |
/// | package `publisher`, `license`, `title` | the import's `Source` | in a workbook the sheet `Meta`, one field a row |
///
/// Dropped: `amountAppliedFor`, `url`, `actualDates`, `toIndividualsDetails`, `fromOpenCall`,
/// `fundingType`, `classifications`, `relatedDocument`, the transactions, `relatedActivity`,
/// `dateModified`, `dataSource`, `locationScope`; of organizations the address below the country,
/// `department`, `contactName`, `telephone`, `email`, `organisationType`; of workbooks sheets that
/// hold parts of grants. A field or column that is not of the standard is named once in a notice.
@NullMarked
package org.weft.importing.threesixtygiving;

import org.jspecify.annotations.NullMarked;

/// Grants as the 360Giving Data Standard has them, 1.4, https://standard.threesixtygiving.org: a
/// JSON package.
///
/// | our field | field of a grant | note |
/// |---|---|---|
/// | `key` | `id` | |
/// | `amount` | `amountAwarded`; of a payment also `amountDisbursed` | |
/// | `currency`, `validFrom` | `currency`, `awardDate` | a flow without them is no grant |
/// | `validTo` | `plannedDates[0].endDate` | |
/// | `title`, `description` | the same | required: "Not stated" |
/// | `programme`, `regrantType` | `grantProgramme[0].title`, `regrantType` | |
/// | `places` | `beneficiaryLocation` | |
/// | `from`, `to` | `fundingOrganization`, `recipientOrganization` | |
/// | `Source.url` | `dataSource` | |
@NullMarked
package org.weft.exporting.threesixtygiving;

import org.jspecify.annotations.NullMarked;

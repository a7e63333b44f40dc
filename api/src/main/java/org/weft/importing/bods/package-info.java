/// The Beneficial Ownership Data Standard: who owns and controls whom, version 0.4 (and 0.1 to
/// 0.3), <https://standard.openownership.org/>.
///
/// | source field | our field | note |
/// |---|---|---|
/// | `recordId`; before 0.4 `statementID` | `key` after `bods/` | of several statements the latest `statementDate` counts |
/// | `replacesStatements` | | what is replaced is left out |
/// | entity `name`, `alternateNames` | `name`, `alternativeNames` | without a name: left out, with the reason |
/// | `identifiers[]` `scheme`, else `schemeName`, `id` | `identifiers` | |
/// | `jurisdiction`, `incorporatedInJurisdiction` | `places` | of a part of a country the country |
/// | `entityType.type` stateBody | `type` 15 | |
/// | `foundingDate`, `dissolutionDate`, `uri` | `validFrom`, `validTo`, `website` | |
/// | person `names[0].fullName` | `Person.name` | only of people with an interest |
/// | `interests[]` of an entity | tie OWNS or CONTROLS; of an unknown interest UNKNOWN_LINK | shares, profits and assets are OWNS |
/// | `interests[]` of a person | `Post` | the role has the words of the type, and the share |
/// | `share.exact`, or equal `minimum` and `maximum` | `share` | a range: unknown, with a notice |
/// | `startDate`, `endDate` | `validFrom`, `validTo` | of a closed record without end the date of the statement |
/// | `directOrIndirect`, `interestLevel` | | indirect: left out where components are stated, else kept with a notice |
/// | `subject`, `interestedParty` unspecified | | left out, with the reason |
///
/// Dropped: `beneficialOwnershipOrControl`, `details`, addresses, nationalities, birth dates,
/// political exposure, `source`, `publicationDetails`, annotations.
@NullMarked
package org.weft.importing.bods;

import org.jspecify.annotations.NullMarked;

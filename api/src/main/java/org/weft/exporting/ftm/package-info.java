/// Entities of FollowTheMoney, https://followthemoney.tech, one a line.
///
/// | ours | schema | note |
/// |---|---|---|
/// | organization | `PublicBody` for the types 10 to 15, `Company` for 70 to 73, else `Organization` | so are collaborations |
/// | identifier | `Identification`; `leiCode`, `wikidataId` | |
/// | `partOf` | `parent` | |
/// | person, post | `Person`, `Membership` with `role` | |
/// | seat | `Membership` with `role` | |
/// | tie OWNS a company | `Ownership` | elsewhere an `UnknownLink`: what is owned must be an asset |
/// | tie MEMBER_OF, REPRESENTS | `Membership`, `Representation` | |
/// | any other tie | `UnknownLink` with the kind as `role` | |
/// | payment of money | `Payment` | |
/// | effort, who runs it | `Project`, `ProjectParticipant` | |
/// | source | `Document` with `notes` for its licence; `publisher`, `sourceUrl`, `retrievedAt` of what it told | |
@NullMarked
package org.weft.exporting.ftm;

import org.jspecify.annotations.NullMarked;

/// What formats of networks have in common: nodes become organizations (collaborations and people
/// where a type says so), edges become ties.
///
/// Names of attributes are compared without case, spaces, hyphens and underscores.
///
/// | attribute of a node | our field | note |
/// |---|---|---|
/// | `key` | `key` | the key that the landscape has for the actor |
/// | `identifier`, `org id` | `identifiers` | of org-id.guide; then also what the actor is known by |
/// | `name`, else `label`, `title`, else the id | `name` | the key is the format and the name as a slug; two nodes of one name keep their ids in their keys |
/// | `alias`, `acronym`, `alternative name` | `alternativeNames` | several are separated by `;` or `|` |
/// | `type`, `kind`, `node type`, `labels` | organization, collaboration or person; `type` | an IATI organization type by code or label, or a word for a person or a collaboration |
/// | `sector`, `industry` | `sectors` | our own by code, any other by name |
/// | `place`, `location`, `city`, `region`, `country` | `places` | a country by code or English name |
/// | `website`, `url`, `homepage` | `website` | |
/// | `description`, `notes`, `summary` | `description` | |
/// | `start`, `founded`; `end`, `dissolved` | `validFrom`, `validTo` | |
/// | `parent`, `part of` | `partOf` | the id of another node |
///
/// | attribute of an edge | our field | note |
/// |---|---|---|
/// | `kind`, `type`, `relation`, else `label` | `Tie.kind` | a word for it, such as `member of`; otherwise UNKNOWN_LINK; `funds` is a flow of MONEY; what only ties, only flows or only posts have is a notice on others |
/// | `share` | `share` | a fraction in 0..1 |
/// | `depth`, `depth scheme` | `depthCode`, `depthScheme` | a number from -1 to 6, or a code of a scheme |
/// | `start`, `end` | `validFrom`, `validTo` | |
/// | `amount`, `currency` | of the flow | of an edge that funds |
/// | `role` | `Post.role` | of an edge between a person and an organization |
///
/// An edge without direction is one tie, from the end whose key comes first. Edges between two
/// people are counted and left out, and so are people without an edge to an organization. Any other
/// attribute is left out; one notice names them.
@NullMarked
package org.weft.importing.networks;

import org.jspecify.annotations.NullMarked;

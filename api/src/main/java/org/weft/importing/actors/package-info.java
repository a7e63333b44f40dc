/// Organizations, collaborations and people with their ties and posts, as formats of networks and
/// registers mention them: whatever is mentioned several times is drafted once, and the order of
/// the mentions does not matter.
@NullMarked
package org.weft.importing.actors;

import org.jspecify.annotations.NullMarked;

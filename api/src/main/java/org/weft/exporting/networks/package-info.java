/// What the formats of networks share: which facts are nodes and which are edges.
@NullMarked
package org.weft.exporting.networks;

import org.jspecify.annotations.NullMarked;

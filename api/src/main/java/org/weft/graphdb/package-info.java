/// Neo4j: the embedded database process, schema migrations, and the Cypher files.
///
/// The only room that opens sessions and transactions. It knows nothing of landscapes.
@NullMarked
package org.weft.graphdb;

import org.jspecify.annotations.NullMarked;

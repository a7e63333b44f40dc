/// What tests share: one Neo4j in this JVM, drawn graphs, and the server on top of them.
@NullMarked
package org.weft.support;

import org.jspecify.annotations.NullMarked;

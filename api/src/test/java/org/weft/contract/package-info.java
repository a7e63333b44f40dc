/// What the plain-text contracts (schema, Cypher, documentation) promise, checked against the code.
@NullMarked
package org.weft.contract;

import org.jspecify.annotations.NullMarked;

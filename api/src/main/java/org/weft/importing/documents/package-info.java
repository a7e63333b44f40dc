/// Reads JSON and XML as streams: one record is in memory at a time, nothing outside the document
/// is ever fetched, and what is malformed is a refusal that names the place.
@NullMarked
package org.weft.importing.documents;

import org.jspecify.annotations.NullMarked;

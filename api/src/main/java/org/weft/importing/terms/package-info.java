/// What many formats have in common: identifiers of registers, countries, dates, keys made of
/// names.
@NullMarked
package org.weft.importing.terms;

import org.jspecify.annotations.NullMarked;

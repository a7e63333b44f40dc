/// How fast is it? A seeded landscape of any size as Weft CSV, and a script that asks a running
/// server all questions and reports times beside a floor. Run by hand; no test depends on time.
@NullMarked
package org.weft.benchmark;

import org.jspecify.annotations.NullMarked;

/// Tables tagged with the Humanitarian Exchange Language, HXL 1.1 (and the hashtags in use before
/// 1.0), <https://hxlstandard.org>: CSV, workbooks, and JSON as the HXL Proxy writes it, rows as
/// lists or as objects. The row of hashtags is one of the first 25.
///
/// Which hashtag becomes which field: {@link org.weft.importing.whowhatwhere}.
@NullMarked
package org.weft.importing.hxl;

import org.jspecify.annotations.NullMarked;

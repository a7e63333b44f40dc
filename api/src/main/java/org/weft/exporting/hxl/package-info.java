/// Who does what where, in CSV with a row of HXL hashtags, https://hxlstandard.org, version 1.1.
///
/// | column | of an effort | of a need |
/// |---|---|---|
/// | `#org+impl+name+list`, `+code` | who runs it | – |
/// | `#activity+name`, `+code` | its name and key | – |
/// | `#sector+name+list`, `+code` | services | service |
/// | `#loc+name+list`, `+code` | places | place |
/// | `#beneficiary+name+list`, `+code` | populations | population |
/// | `#targeted`, `#reached` | capacity, people reached | – |
/// | `#inneed` | – | people in need |
/// | `#date+start`, `#date+end`, `#status`, `#description` | the same | dates |
/// | `#meta+source`, `#meta+license`, `#meta+evidence` | of both | |
@NullMarked
package org.weft.exporting.hxl;

import org.jspecify.annotations.NullMarked;

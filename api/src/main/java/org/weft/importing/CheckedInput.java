package org.weft.importing;

/// An input whose files can be read: none too large, each a workbook or a text of known characters.
///
/// @param sha256 of the only file; of several, that of the lines `<sha256> <file name>` in order of
///   the names
/// @param bytes of all files, unpacked
record CheckedInput(ImportInput input, String sha256, long bytes) {}

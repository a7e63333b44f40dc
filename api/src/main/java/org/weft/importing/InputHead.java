package org.weft.importing;

import java.util.List;

/// The beginning of an input, enough to recognize its format.
///
/// @param fileNames sorted, never empty
/// @param text first characters of the first file, without byte order mark
public record InputHead(List<String> fileNames, String text) {}

package org.weft.paging;

/// One of a page.
///
/// @param cursor its place in the order, opaque
public record Edge<T>(T node, String cursor) {}

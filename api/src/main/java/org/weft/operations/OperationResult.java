package org.weft.operations;

import java.time.OffsetDateTime;

/// What came of an operation.
///
/// @param url path on this server
/// @param size in bytes
/// @param expiresAt when it is deleted, at the latest
public record OperationResult(String url, String mediaType, long size, OffsetDateTime expiresAt) {}

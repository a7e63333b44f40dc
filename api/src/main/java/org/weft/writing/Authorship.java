package org.weft.writing;

/// Who writes, and through what; kept in the change log.
///
/// @param by the writer as the log shows it, such as the name of an account
/// @param via the door that was used, such as `mutation organizationUpsert` or `import weft-csv`
public record Authorship(String by, String via) {}

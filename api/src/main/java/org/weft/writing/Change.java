package org.weft.writing;

import java.time.ZonedDateTime;
import java.util.List;

/// One write as the change log keeps it.
///
/// @param version the landscape's version after it
/// @param what JSON: how many facts of each kind were created and updated
/// @param facts JSON, one text per fact: kind, key, and each changed field before and after
/// @param factsOmitted how many facts were too many to be kept; `>= 0`
record Change(
    String landscapeId,
    long version,
    ZonedDateTime at,
    Authorship author,
    String what,
    List<String> facts,
    int factsOmitted) {}

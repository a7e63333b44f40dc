package org.weft.importing.iati;

/// An organization that takes part in an activity.
record Participant(Role role, Party party) {}

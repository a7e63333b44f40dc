package org.weft.analytics.sources;

import org.weft.landscape.Issue;
import org.weft.landscape.Place;
import org.weft.landscape.Ref;

/// An issue in a place.
public record IssueInPlace(Ref<Issue> issue, Ref<Place> place) {}

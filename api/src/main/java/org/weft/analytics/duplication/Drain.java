package org.weft.analytics.duplication;

import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Person;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// Funders and people that a proposal would share with an existing effort; both ordered by key.
public record Drain(
    List<Ref<Actor>> sharedFunders,
    Figure sharedFunderCount,
    List<Ref<Person>> sharedPeople,
    Figure sharedPersonCount) {}

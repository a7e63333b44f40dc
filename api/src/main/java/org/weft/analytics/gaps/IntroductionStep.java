package org.weft.analytics.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Collaboration;
import org.weft.landscape.Entity;
import org.weft.landscape.Person;
import org.weft.landscape.Ref;

/// One step of an introduction.
///
/// @param person whom they share, null for other steps
/// @param collaboration in which both have a seat, null for other steps
/// @param facts ordered by kind and key, at most 20
public record IntroductionStep(
    Ref<Actor> from,
    Ref<Actor> to,
    IntroductionKind kind,
    String sentence,
    @Nullable Ref<Person> person,
    @Nullable Ref<Collaboration> collaboration,
    List<Ref<Entity>> facts) {}

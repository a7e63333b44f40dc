package org.weft.analytics.quality;

import java.util.function.Predicate;

/// Something that a thing may or may not have.
///
/// @param isMeant whether the thing could have it
/// @param isFound whether it lacks it, or has it in a way that somebody should look at
record Field<T>(String name, Predicate<? super T> isMeant, Predicate<? super T> isFound) {

  static <T> Field<T> of(String name, Predicate<? super T> isFound) {
    return new Field<>(name, _ -> true, isFound);
  }
}

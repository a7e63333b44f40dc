package org.weft.analytics.depth;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.figure.Figure;

/// Whether a union looks driven by the wish of somebody else than its partners: three signs, each
/// null when it cannot be told.
///
/// @param thirdPartyFunds whether who asks is no member and gave it money
/// @param pushed whether who asks pushed a tie of the members
/// @param strangers whether nothing but awareness was between the members before
/// @param pushedTies how many ties who asks pushed
/// @param risk true when all three hold, false when one does not, null otherwise
public record ShotgunMarriage(
    @Nullable Boolean thirdPartyFunds,
    @Nullable Boolean pushed,
    @Nullable Boolean strangers,
    Figure pushedTies,
    @Nullable Boolean risk) {

  static ShotgunMarriage of(
      @Nullable Boolean thirdPartyFunds,
      @Nullable Boolean pushed,
      @Nullable Boolean strangers,
      Figure pushedTies) {
    return new ShotgunMarriage(
        thirdPartyFunds, pushed, strangers, pushedTies, all(thirdPartyFunds, pushed, strangers));
  }

  private static @Nullable Boolean all(@Nullable Boolean... signs) {
    if (Stream.of(signs).anyMatch(Boolean.FALSE::equals)) {
      return false;
    }
    return Stream.of(signs).allMatch(Boolean.TRUE::equals) ? true : null;
  }
}

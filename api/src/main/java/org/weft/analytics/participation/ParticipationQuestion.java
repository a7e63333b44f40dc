package org.weft.analytics.participation;

/// What a caller asks about taking part.
///
/// @param of key or global id of a collaboration or an organization
/// @param first memberships to show, in 1..100
public record ParticipationQuestion(String of, int first) {

  public static final int MOST_SHOWN = 100;

  public static ParticipationQuestion of(String actor) {
    return new ParticipationQuestion(actor, MOST_SHOWN);
  }
}

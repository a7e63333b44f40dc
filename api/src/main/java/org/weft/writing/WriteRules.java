package org.weft.writing;

import org.jspecify.annotations.Nullable;

/// How a batch is taken.
///
/// @param onProblem what becomes of it when something is wrong
/// @param ifTouchedIn refuses facts that a later version than this wrote; null asks nothing
/// @param keepsOtherSources whether a fact stays as it is when its source is another one than the
///   draft names
/// @param isUndoable whether what was there before is kept, so that the version can be undone
public record WriteRules(
    OnProblem onProblem,
    @Nullable Long ifTouchedIn,
    boolean keepsOtherSources,
    boolean isUndoable) {

  /// People see what is wrong and try again.
  static final WriteRules OF_PEOPLE = new WriteRules(OnProblem.REFUSE, null, false, false);

  /// Files say much at once, and speak for their own source only.
  public static final WriteRules OF_IMPORTS = new WriteRules(OnProblem.SKIP, null, true, true);

  static WriteRules ifTouchedIn(@Nullable Long version) {
    return new WriteRules(OnProblem.REFUSE, version, false, false);
  }
}

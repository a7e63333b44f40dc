package org.weft.landscape.view;

/// Makes what follows from a view of a what-if out of what follows from the same view of its base.
@FunctionalInterface
public interface ViewAmendment<T> {

  /// @param view of the what-if; where one is based on another, this is asked of each in turn
  T amend(T ofBase, LandscapeView view, SnapshotChanges changes);
}

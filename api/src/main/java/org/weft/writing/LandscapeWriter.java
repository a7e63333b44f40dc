package org.weft.writing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.LandscapeInput;

/// Writes facts into a landscape: one batch, one transaction, one version.
///
/// A transaction that is open already is joined, so that a landscape and its facts can be written as
/// one. Writers of one landscape wait for each other; drafts say which fields they state, and only
/// those are written. A batch that changes nothing writes nothing.
@Component
public class LandscapeWriter {

  /// Writes the batch, or nothing of it when anything in it is wrong.
  public WriteResult write(String landscapeId, List<Draft> drafts, Authorship by) {
    return write(landscapeId, drafts, by, OnProblem.REFUSE);
  }

  /// Writes the batch. Drafts may refer to each other in any order; several drafts of one fact apply
  /// in theirs.
  public WriteResult write(
      String landscapeId, List<Draft> drafts, Authorship by, OnProblem onProblem) {
    throw new UnsupportedOperationException();
  }

  /// Creates the landscape with its seven sectors, or updates what is stated of it.
  public WriteResult writeLandscape(LandscapeInput input, Set<String> stated, Authorship by) {
    throw new UnsupportedOperationException();
  }
}

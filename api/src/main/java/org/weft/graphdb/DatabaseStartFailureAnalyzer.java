package org.weft.graphdb;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Makes a failed start of the database a message and an action on the console.
final class DatabaseStartFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseStartException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, DatabaseStartException cause) {
    return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
  }
}

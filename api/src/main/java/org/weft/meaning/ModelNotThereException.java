package org.weft.meaning;

/// There is no language model, or it does not work here. The message is for those who ask.
final class ModelNotThereException extends RuntimeException {

  ModelNotThereException(String message) {
    super(message);
  }

  ModelNotThereException(String message, Throwable cause) {
    super(message, cause);
  }
}

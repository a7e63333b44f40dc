package org.weft.operations;

/// What sort of work an operation is.
public enum OperationKind {
  EXPORT
}

package org.weft.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A Cypher statement, run in the emptied database before the test. On a class it holds for all its
/// tests, unless a test draws its own.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface DrawnGraph {

  /// For example `CREATE (a:Entity {key: 'a'})-[:FROM]->(b:Entity {key: 'b'})`.
  String value();
}

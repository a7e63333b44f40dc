package org.weft.landscape.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.weft.landscape.EntityKind;

/// Marks a key, or a list of keys, that names other things of the same landscape: it becomes
/// relations of the graph, not a property.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reference {

  /// What is named; `ORGANIZATION` takes collaborations too.
  EntityKind to();

  /// Type of the relation, from the fact to what it names.
  String via();
}

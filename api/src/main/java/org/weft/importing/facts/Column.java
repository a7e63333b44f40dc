package org.weft.importing.facts;

import java.lang.reflect.Type;

/// One column of a table: a component of the record that a row becomes.
///
/// @param required whether every row must fill it
public record Column(String name, Type type, boolean required) {}

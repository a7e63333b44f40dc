package org.weft.importing.weftcsv;

import java.lang.reflect.Type;

/// One column of a table: a component of the record that a row becomes.
///
/// @param required whether every row must fill it
record Column(String name, Type type, boolean required) {}

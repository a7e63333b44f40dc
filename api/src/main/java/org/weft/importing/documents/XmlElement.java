package org.weft.importing.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One element with all that is in it.
///
/// @param name without namespace
/// @param attributes by name; those of a namespace as `{namespace}name`
/// @param children in the order of the document
/// @param text all its own text, without space around it; empty when it has none
/// @param line where it begins, from 1
public record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text, int line) {

  /// Namespace of `xml:lang`.
  public static final String XML = "{http://www.w3.org/XML/1998/namespace}";

  /// Without space around it; null when it is absent or blank.
  public @Nullable String attribute(String attribute) {
    var value = attributes.get(attribute);
    return value == null || value.isBlank() ? null : value.strip();
  }

  public List<XmlElement> children(String child) {
    return children.stream().filter(one -> one.name.equals(child)).toList();
  }

  /// The first of that name.
  public Optional<XmlElement> child(String child) {
    return children.stream().filter(one -> one.name.equals(child)).findFirst();
  }
}
